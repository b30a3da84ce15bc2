export { byUrgency, fileVerdict } from '../files/outcome';
