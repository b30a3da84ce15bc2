import { formatAddress, type DroppedPart, type Language, type PassedOver, type Question } from '../model';
import { droppedLines } from './droppedParts';

/** What should be known of a checked workbook beside its findings. */
export interface NotedReport {
  readonly dropped?: readonly DroppedPart[];
  readonly passedOver?: readonly PassedOver[];
  readonly questions?: readonly Question[];
}

const asked: Readonly<Record<Language, Readonly<Record<Question['about'], string>>>> = {
  de: {
    direction: 'Ist mehr besser oder weniger?',
    roles: 'Welche Spalte ist das Ziel, welche das Ergebnis?',
    unit: 'In welcher Einheit sind die Zahlen?',
    period: 'Für welchen Zeitraum gelten die Zahlen?',
  },
  en: {
    direction: 'Is more better, or less?',
    roles: 'Which column is the target, which the actual?',
    unit: 'What are the numbers measured in?',
    period: 'Which period are the numbers for?',
  },
};

/** What a person is asked about a table. */
export function questionText({ about }: Pick<Question, 'about'>, language: Language): string {
  return asked[language][about];
}

/** Hidden sheets, open questions and what is stored and not used, each told once, a line each. */
export function reportNotes(
  { dropped = [], passedOver = [], questions = [] }: NotedReport,
  language: Language,
): string[] {
  const german = language === 'de';
  const hidden = passedOver.flatMap(({ sheet, reason }) =>
    reason === 'hidden' ? [german ? `„${sheet}“` : `“${sheet}”`] : [],
  );
  const names = hidden.join(', ');
  return [
    ...(hidden.length === 0
      ? []
      : [german ? `Nicht geprüft, weil ausgeblendet: ${names}.` : `Not checked because hidden: ${names}.`]),
    ...questions.map((question) => {
      const place = formatAddress(question.sheet, question.range);
      const text = questionText(question, language);
      return german ? `Offene Frage zu ${place}: ${text}` : `Open question about ${place}: ${text}`;
    }),
    ...droppedLines(dropped, language),
  ];
}
