export { consolidationText } from './consolidation';
export type { ConsolidationText } from './consolidation';
export { errorText } from './errors';
export * from './numbers';
export { referenceErrorText } from './referenceErrors';
export { referenceTexts, formatPeriod, sourceLine } from './referenceTexts';
export { uiText } from './text';
export type { UiText } from './uiText';
export { verdictText } from './verdict';
