export { CrashBoundary } from './CrashBoundary';
