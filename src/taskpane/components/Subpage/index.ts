export { Subpage } from './Subpage';
