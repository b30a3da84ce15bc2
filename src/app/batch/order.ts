export { byUrgency, fileVerdict } from '../../report/outcome';
