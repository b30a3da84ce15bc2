export { openLine } from '../../submission/protocol';
