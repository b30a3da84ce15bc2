export { Achievement } from './Achievement';
