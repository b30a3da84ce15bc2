export { errorText } from './errors';
export * from './numbers';
export { referenceErrorText } from './referenceErrors';
export { uiText } from './text';
export type { UiText } from './uiText';
export { verdictText } from './verdict';
