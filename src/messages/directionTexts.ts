import type { Direction, DirectionReason, Language } from '../model';

/** Which way is better and why, as parts of a sentence. */
interface DirectionTexts {
  readonly directions: Readonly<Record<Direction, string>>;
  /** @param indicator the row's name: a word that is all of it is not repeated */
  readonly reason: (reason: DirectionReason, indicator: string) => string;
}

const signs: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥' };

function germanReason({ because, text }: DirectionReason, indicator: string): string {
  switch (because) {
    case 'choice':
      return 'so festgelegt';
    case 'profile':
      return 'vom Berichtsprofil festgelegt';
    case 'column':
      return `weil in der Zeile „${text}“ steht`;
    case 'comparison':
      return `weil der Zielwert mit „${signs[text] ?? text}“ angegeben ist`;
    case 'name':
      return text === '' || text === indicator.trim() ? 'dem Namen nach' : `wegen „${text}“`;
    case 'unit':
      return text === ''
        ? 'weil Stunden oder Geld geplant sind'
        : `weil Stunden oder Geld geplant sind („${text}“)`;
    case 'conclusion':
      return `weil die Tabelle selbst „${text}“ sagt`;
    case 'deviation':
      return 'nach dem Vorzeichen der Abweichung';
    case 'percent':
      return 'weil die Prozentwerte der Tabelle Ziel durch Ergebnis sind';
    case 'link':
      return 'wie in der Tabelle, aus der die Werte kommen';
    case 'section':
    case 'header':
      return `wegen „${text}“`;
    case 'utilisation':
      return 'weil die Tabelle zeigt, wie viel verbraucht ist; weniger gilt nicht als verfehlt';
    case 'unclear':
      return 'weil nicht zu erkennen ist, ob mehr oder weniger besser ist; hier wird nichts bewertet';
    case 'default':
      return 'weil nichts dagegen spricht';
  }
}

function englishReason({ because, text }: DirectionReason, indicator: string): string {
  switch (because) {
    case 'choice':
      return 'as you decided';
    case 'profile':
      return 'as the report profile says';
    case 'column':
      return `because the row says “${text}”`;
    case 'comparison':
      return `because the target is given with “${signs[text] ?? text}”`;
    case 'name':
      return text === '' || text === indicator.trim() ? 'by its name' : `because of “${text}”`;
    case 'unit':
      return text === ''
        ? 'because hours or money are planned'
        : `because hours or money are planned (“${text}”)`;
    case 'conclusion':
      return `because the table itself says “${text}”`;
    case 'deviation':
      return 'by the sign of the deviation';
    case 'percent':
      return 'because the table’s percentages are target divided by result';
    case 'link':
      return 'as in the table that the values come from';
    case 'section':
    case 'header':
      return `because of “${text}”`;
    case 'utilisation':
      return 'because the table shows how much is used; less does not count as missed';
    case 'unclear':
      return 'because nothing tells whether more or less is better; nothing is judged here';
    case 'default':
      return 'because nothing speaks against it';
  }
}

export const directionTexts: Readonly<Record<Language, DirectionTexts>> = {
  de: {
    directions: { increase: 'mehr ist besser', decrease: 'weniger ist besser' },
    reason: germanReason,
  },
  en: {
    directions: { increase: 'more is better', decrease: 'less is better' },
    reason: englishReason,
  },
};
