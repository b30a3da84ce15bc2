export { NoTable } from './NoTable';
