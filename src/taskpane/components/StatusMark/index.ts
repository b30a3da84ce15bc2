export { StatusMark } from './StatusMark';
export { useStatusFillStyles } from './StatusMark.styles';
