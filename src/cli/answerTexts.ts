import type { Language } from '../model';

/** What the command line says about answers to questions. */
interface AnswerTexts {
  /** @param answers the words that answer what is open */
  readonly toType: (answers: readonly string[]) => string;
  readonly noPlace: (answer: string) => string;
  readonly notUnderstood: (answer: string, given: string, allowed: string) => string;
  readonly unheard: (answer: string, open: readonly string[]) => string;
}

const texts: Readonly<Record<Language, AnswerTexts>> = {
  de: {
    toType: (answers) => `Antworten mit: ${answers.join(' oder ')}`,
    noPlace: (answer) =>
      `Die Antwort „${answer}“ nennt keine Tabelle. Erwartet wird zum Beispiel: --answer "Blatt1!A4:D12 direction=lower"`,
    notUnderstood: (answer, given, allowed) =>
      `Die Antwort „${answer}“ ist nicht zu verstehen: „${given}“. Möglich sind: ${allowed}`,
    unheard: (answer, open) =>
      `Die Antwort „${answer}“ passt zu keiner offenen Frage. ${open.length === 0 ? 'Es ist keine Frage offen.' : `Offen ist: ${open.join(' oder ')}`}`,
  },
  en: {
    toType: (answers) => `Answer with: ${answers.join(' or ')}`,
    noPlace: (answer) =>
      `The answer “${answer}” names no table. Expected is, for example: --answer "Sheet1!A4:D12 direction=lower"`,
    notUnderstood: (answer, given, allowed) =>
      `The answer “${answer}” cannot be understood: “${given}”. Possible are: ${allowed}`,
    unheard: (answer, open) =>
      `The answer “${answer}” fits no open question. ${open.length === 0 ? 'No question is open.' : `Open is: ${open.join(' or ')}`}`,
  },
};

export function answerTexts(language: Language): AnswerTexts {
  return texts[language];
}
