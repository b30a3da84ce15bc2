export { BusyProgress, Shapes, Skeleton } from './Busy';
