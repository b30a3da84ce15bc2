export { NewBookPage } from './NewBookPage';
