/** Failures of sources as the faces tell them; light enough to be there before the sources are. */
export { sourceFailure } from '../reference/failure';
