import { submissionText } from '../messages/submission';
import type { Protocol, ProtocolFinding } from './protocol';

/** How a row of our sheet looks. */
export type RowLook = 'title' | 'heading' | 'columns' | 'plain';

/** A sheet as plain data: texts are texts, whatever they begin with. */
export interface ProtocolSheet {
  readonly name: string;
  readonly rows: readonly { readonly look: RowLook; readonly cells: readonly (string | number)[] }[];
  /** The first row of what the chart shows (its header) and the last; absent without an achievement. */
  readonly chart?: { readonly title: string; readonly top: number; readonly bottom: number };
}

/**
 * The protocol as a sheet. It names no target and no actual in columns of their own, so that no check ever takes it for an
 * indicator table.
 */
export function protocolSheet(protocol: Protocol): ProtocolSheet {
  const { language, facts, counts, bars, barsNote, missed, decided, open, references } = protocol;
  const { protocol: words } = submissionText(language);
  const { columns } = words;
  const rows: ProtocolSheet['rows'][number][] = [];
  const add = (look: RowLook, ...cells: (string | number)[]): void => void rows.push({ look, cells });
  const blank = (): void => add('plain');
  const list = (title: string, what: string, reason: string, lines: readonly ProtocolFinding[]): void => {
    blank();
    add('heading', title);
    if (lines.length === 0) add('plain', words.none);
    else add('columns', columns.place, columns.indicator, what, reason);
    for (const line of lines) add('plain', line.place, line.indicator, line.what, line.reason);
  };

  add('title', words.title);
  for (const [label, value] of facts) add('plain', label, value);
  add('plain', '', words.fingerprintAbout);
  blank();
  add('heading', words.counts);
  for (const [label, count] of counts) add('plain', label, count);

  let chart: ProtocolSheet['chart'];
  if (bars.length > 0) {
    blank();
    add('heading', words.chart);
    const top = rows.length;
    add('columns', '', columns.indicator, words.achievement);
    // A bar chart begins at the bottom: the lowest comes last, and stands on top.
    for (const { name, achievement } of bars.toReversed()) add('plain', '', name, achievement);
    chart = { title: words.chart, top, bottom: rows.length - 1 };
    if (barsNote !== '') add('plain', '', barsNote);
    // The chart needs some height beside few bars.
    while (rows.length - top < MIN_CHART_ROWS) blank();
  }
  list(
    words.missed,
    columns.what,
    words.reason,
    missed.map((line) => ({ ...line, reason: line.reason === '' ? words.noReason : line.reason })),
  );
  list(words.openFindings, columns.finding, '', open);
  list(words.decided, columns.finding, columns.decision, decided);
  blank();
  add('heading', words.references);
  if (references.length === 0) add('plain', words.none);
  else add('columns', columns.place, columns.value, columns.source);
  for (const { place, value, source } of references) add('plain', place, value, source);
  return { name: words.sheet, rows, ...(chart === undefined ? {} : { chart }) };
}

/** Rows that the chart takes at least. */
const MIN_CHART_ROWS = 14;
