export { BusyProgress, ProgressLine, Shapes, Skeleton } from './Busy';
