import type { CheckId, Finding, Language } from '../model';
import type { CheckText, MessageText } from './support/check';
import { fillTemplate } from './support/template';

/** All that checks say in one language: `texts.de.ts`, `texts.en.ts`. */
export interface CheckTexts {
  readonly language: Language;
  readonly checks: Readonly<Record<CheckId, CheckText>>;
  /** Messages that any check can have. */
  readonly common: Readonly<Record<string, MessageText>>;
}

/** A finding in words. */
export interface FindingText {
  /** What was found, with the numbers. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** Why the check exists. */
  readonly why: string;
}

/** The text of a finding. Never throws: a message that a later version made is shown by its title. */
export function describeFinding(finding: Finding, texts: CheckTexts): FindingText {
  const { title, why, messages } = texts.checks[finding.check];
  const text = messages[finding.messageId] ?? texts.common[finding.messageId];
  if (text === undefined) return { message: title, advice: '', why };
  return {
    message: fillTemplate(text.message, finding.data, texts.language),
    advice: fillTemplate(text.advice, finding.data, texts.language),
    why,
  };
}

/** The check's name as a person reads it: "Zahl als Text". */
export function checkTitle(id: CheckId, texts: CheckTexts): string {
  return texts.checks[id].title;
}
