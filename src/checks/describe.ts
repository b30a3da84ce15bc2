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
}

/** The text of a finding. Never throws: a message that a later version made is shown by its check's id. */
export function describeFinding(finding: Finding, texts: CheckTexts): FindingText {
  const { messages } = texts.checks[finding.check];
  const text = messages[finding.messageId] ?? texts.common[finding.messageId];
  if (text === undefined) return { message: finding.check, advice: '' };
  const fill = (template: string): string => fillTemplate(template, finding.data, texts.language);
  const { message, advice } = textOf(finding, text);
  const beside = finding.also === undefined ? '' : besideText(finding.also, texts);
  return { message: `${fill(message)}${beside}`, advice: fill(advice) };
}

/** What is said of one place or of several. */
function textOf({ count, data }: Finding, { message, advice, many }: MessageText): MessageText {
  if (count === undefined || many === undefined) return { message, advice };
  const everywhere = count === data['rows'] && data['header'] !== '';
  return { message: (everywhere ? many.all : undefined) ?? many.message, advice: many.advice ?? advice };
}

/** A finding in the short form in which it follows another one. */
function besideText({ check, messageId, data }: Finding, texts: CheckTexts): string {
  const text = texts.checks[check].messages[messageId]?.beside;
  return text === undefined ? '' : ` ${fillTemplate(text, data, texts.language)}`;
}
