import type { LanguageTexts } from './arriving';

/** English texts that arrive by themselves: none, until the pane's build moves those of every `messages.ts` here. */
export const english: LanguageTexts = {};
