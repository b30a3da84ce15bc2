export { NotLoaded } from './NotLoaded';
