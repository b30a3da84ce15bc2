export { BusyProgress, Skeleton } from './Busy';
