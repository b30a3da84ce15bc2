export { Failure } from './Failure';
export { FailureDetails } from './FailureDetails';
