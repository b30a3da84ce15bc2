import type { Direction, DirectionReason, Language, Role, Testimony } from '../model';
import { directionTexts } from './directionTexts';
import { formatNumber } from './numbers';

type Values = Readonly<Record<string, string>>;
type Of<Witness extends Testimony['witness']> = Extract<
  Testimony,
  { readonly witness: Witness }
>['messageId'];

/** The sentences of all witnesses in one language. */
interface EvidenceTexts {
  /** Asks why a table was read as it was. */
  readonly why: string;
  readonly for: string;
  readonly against: string;
  /** Said of a table that only its place tells. */
  readonly nothing: string;
  readonly user: Readonly<Record<Of<'user'>, string>>;
  /** What a column holds, with its article. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly header: (values: Values, role: string, certain: boolean) => string;
  readonly hxl: (values: Values, role: string) => string;
  readonly formula: Readonly<Record<Of<'formula' | 'arithmetic'>, (values: Values) => string>>;
  readonly arithmetic: Readonly<Record<Of<'formula' | 'arithmetic'>, (values: Values) => string>>;
  readonly period: (values: Values, fits: boolean) => string;
  readonly layout: Readonly<Record<Of<'layout'>, (name: string) => string>>;
  readonly direction: (direction: string, reason: string, rows: string, one: boolean) => string;
  /** In place of the direction where nobody can say. */
  readonly open: string;
}

const german: EvidenceTexts = {
  why: 'Warum?',
  for: 'dafür',
  against: 'dagegen',
  nothing: 'Dazu ist nichts festgehalten.',
  user: {
    columns: 'Die Spalten sind in dieser Mappe so zugeordnet.',
    answer: 'Die Frage zu dieser Tabelle ist beantwortet.',
  },
  roles: {
    indicator: 'die Indikatoren',
    target: 'das Ziel',
    actual: 'das Ergebnis',
    percent: 'die Zielerreichung',
    code: 'die Kennung',
    unit: 'die Einheit',
    baseline: 'den Ausgangswert',
    deviation: 'die Abweichung',
    period: 'den Zeitraum',
    partner: 'den Partner',
    explanation: 'die Begründung',
    status: 'den Status',
  },
  header: ({ header = '', column, row = '' }, role, certain) =>
    `„${header}“ ${column === undefined ? `in Zeile ${row}` : `über Spalte ${column}`} ${certain ? 'nennt' : 'nennt vielleicht'} ${role}.`,
  hxl: ({ column = '', tag = '' }, role) =>
    `Das HXL-Kennzeichen ${tag} unter Spalte ${column} nennt ${role}.`,
  formula: {
    percent: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `Spalte ${result} rechnet in ${rows} von ${of} Zeilen ${actual} / ${target}: ${actual} ist das Ergebnis, ${target} das Ziel.`,
    deviation: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `Spalte ${result} rechnet in ${rows} von ${of} Zeilen den Unterschied von ${actual} und ${target}: ${actual} ist das Ergebnis, ${target} das Ziel.`,
  },
  arithmetic: {
    percent: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `In ${rows} von ${of} Zeilen ist ${result} = ${actual} / ${target}: ${actual} ist das Ergebnis, ${target} das Ziel.`,
    deviation: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `In ${rows} von ${of} Zeilen ist ${result} der Unterschied von ${actual} und ${target}: ${actual} ist das Ergebnis, ${target} das Ziel.`,
  },
  period: ({ target = '', actual = '' }, fits) =>
    fits
      ? `Das Ziel gilt für ${target}, das Ergebnis für ${actual}.`
      : `Das Ziel gilt für ${target}, das Ergebnis für ${actual}: Es liegt davor.`,
  layout: {
    table: (name) => `Die Excel-Tabelle „${name}“ liegt hier.`,
    name: (name) => `Der Name „${name}“ steht für diesen Bereich.`,
    filter: () => 'Ein Filter liegt auf dieser Tabelle.',
    print: () => 'Der Druckbereich umfasst diese Tabelle.',
  },
  direction: (direction, reason, rows, one) =>
    `${direction}, ${reason}: ${rows} ${one ? 'Zeile' : 'Zeilen'}.`,
  open: 'was besser ist, bleibt offen',
};

const english: EvidenceTexts = {
  why: 'Why?',
  for: 'for',
  against: 'against',
  nothing: 'Nothing is recorded about this.',
  user: {
    columns: 'The columns were assigned like this in this workbook.',
    answer: 'The question about this table was answered.',
  },
  roles: {
    indicator: 'the indicators',
    target: 'the target',
    actual: 'the actual',
    percent: 'the achievement',
    code: 'the code',
    unit: 'the unit',
    baseline: 'the baseline',
    deviation: 'the deviation',
    period: 'the period',
    partner: 'the partner',
    explanation: 'the explanation',
    status: 'the status',
  },
  header: ({ header = '', column, row = '' }, role, certain) =>
    `“${header}” ${column === undefined ? `in row ${row}` : `above column ${column}`} ${certain ? 'names' : 'may name'} ${role}.`,
  hxl: ({ column = '', tag = '' }, role) => `The HXL tag ${tag} below column ${column} names ${role}.`,
  formula: {
    percent: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `Column ${result} calculates ${actual} / ${target} in ${rows} of ${of} rows: ${actual} is the actual, ${target} the target.`,
    deviation: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `Column ${result} calculates the difference of ${actual} and ${target} in ${rows} of ${of} rows: ${actual} is the actual, ${target} the target.`,
  },
  arithmetic: {
    percent: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `In ${rows} of ${of} rows ${result} = ${actual} / ${target}: ${actual} is the actual, ${target} the target.`,
    deviation: ({ target = '', actual = '', result = '', rows = '', of = '' }) =>
      `In ${rows} of ${of} rows ${result} is the difference of ${actual} and ${target}: ${actual} is the actual, ${target} the target.`,
  },
  period: ({ target = '', actual = '' }, fits) =>
    fits
      ? `The target is for ${target}, the actual for ${actual}.`
      : `The target is for ${target}, the actual for ${actual}, which is earlier.`,
  layout: {
    table: (name) => `The Excel table “${name}” is here.`,
    name: (name) => `The name “${name}” stands for this range.`,
    filter: () => 'A filter is on this table.',
    print: () => 'The print area holds this table.',
  },
  direction: (direction, reason, rows, one) => `${direction}, ${reason}: ${rows} ${one ? 'row' : 'rows'}.`,
  open: 'which way is better is open',
};

const texts: Readonly<Record<Language, EvidenceTexts>> = { de: german, en: english };

/** Words around the testimonies, in a language. */
export function evidenceText(language: Language): Pick<EvidenceTexts, 'why' | 'for' | 'against' | 'nothing'> {
  return texts[language];
}

/** A header that may mean something else weighs no more than this. */
const IN_DOUBT = 1;

/** What a witness said of a table, in one plain sentence. */
export function testimonyText(testimony: Testimony, language: Language): string {
  const text = texts[language];
  const { data, weight } = testimony;
  const values = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      // The number of a row is a name, not an amount.
      typeof value === 'number' && key !== 'row' ? formatNumber(value, language) : String(value),
    ]),
  );
  switch (testimony.witness) {
    case 'user':
      return text.user[testimony.messageId];
    case 'header':
      return text.header(values, text.roles[testimony.messageId], weight > IN_DOUBT);
    case 'hxl':
      return text.hxl(values, text.roles[testimony.messageId]);
    case 'formula':
    case 'arithmetic':
      return text[testimony.witness][testimony.messageId](values);
    case 'period':
      return text.period(values, weight > 0);
    case 'layout':
      return text.layout[testimony.messageId](values['name'] ?? '');
    case 'direction':
      return directionSentence(testimony.messageId, data, language);
  }
}

function directionSentence(
  because: DirectionReason['because'],
  data: Testimony['data'],
  language: Language,
): string {
  const { directions, reason } = directionTexts[language];
  const direction: Direction = data['direction'] === 'decrease' ? 'decrease' : 'increase';
  const rows = Number(data['rows'] ?? 0);
  const word = because === 'unclear' ? texts[language].open : directions[direction];
  const sentence = texts[language].direction(
    word,
    reason({ direction, because, text: String(data['text'] ?? '') }, ''),
    formatNumber(rows, language),
    rows === 1,
  );
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
