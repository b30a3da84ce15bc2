export { errorText } from './errors';
export * from './numbers';
export { placeText } from './placeText';
export { referenceErrorText } from './referenceErrors';
export type { ReferenceProblem } from './referenceErrors';
export { uiText } from './text';
export type { UiText } from './uiText';
export { verdictText } from './verdict';
