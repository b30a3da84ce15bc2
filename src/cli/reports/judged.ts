import { questionText } from '../../messages/reportNotes';
import { answersTo, formatRange, type Language } from '../../model';
import type { FileDigest } from '../../report';
import type { JsonJudged } from '../contract';

/** How a file stands and why, what was passed over and what is open: in every format that programs read, always. */
export function judgedOf(
  { verdict = 'undecided', reasons, passedOver, questions, judgedBy, askedHosts }: FileDigest,
  language: Language,
): JsonJudged {
  return {
    verdict,
    reasons: reasons.map(({ code, count }) => ({ code, count })),
    passedOver: passedOver.map(({ sheet, reason, range }) => ({
      sheet,
      reason,
      ...(range !== undefined && { range: formatRange(range) }),
    })),
    questions: questions.map((question) => ({
      sheet: question.sheet,
      range: formatRange(question.range),
      about: question.about,
      text: questionText(question, language),
      answers: [...answersTo(question)],
    })),
    ...(judgedBy !== undefined && {
      judgedBy: {
        ...judgedBy,
        off: [...judgedBy.off],
        lowered: [...judgedBy.lowered],
        kept: [...judgedBy.kept],
      },
    }),
    ...(askedHosts !== undefined && {
      askedHosts: {
        asked: [...askedHosts.asked],
        notAsked: askedHosts.notAsked.map((source) => ({ ...source, hosts: [...source.hosts] })),
      },
    }),
  };
}
