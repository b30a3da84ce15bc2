import type { Direction } from '../../../model';
import { fold } from '../../../model/foldedName';
import { weights, type TableView, type Witness } from '../voice';

const BEST =
  'best(?:e|er|es|note|wert)?|sehr gut|sehr zufrieden|sehr hoch|voll(?:staendig)? erfuellt|trifft voll(?: und ganz)? zu|exzellent|hervorragend|very good|very satisfied|very high|excellent|highest|strongly agree|completely satisfied|fully (?:met|agree)|outstanding';
const WORST =
  'schlechteste(?:r|s)?|(?:sehr )?schlecht|ungenuegend|mangelhaft|sehr unzufrieden|sehr niedrig|trifft (?:gar |ueberhaupt )?nicht zu|worst|(?:very )?poor|very bad|very dissatisfied|very low|lowest|strongly disagree|not at all';
/** "1 = sehr gut", "1 (best)", "1: best", and the other way round: "best = 1". */
const noteOf = (words: string): RegExp =>
  new RegExp(
    `(?:^|[^\\d.,])(\\d{1,3}) ?[=:(–-]? ?(?:${words})(?![a-z])|(?:^|[^a-z])(?:${words}) ?[=:] ?(\\d{1,3})(?!\\d)`,
  );
const best = noteOf(BEST);
const worst = noteOf(WORST);
const LONGEST_NOTE = 200;

/** A name, unit or header that says which end of a scale is the good one: "Zufriedenheit (1 = sehr gut, 6 = ungenügend)". */
export function scaleNote(view: TableView): Witness | undefined {
  const { sheet, table, sample } = view;
  const { unit } = table.columns;
  const headers = (['target', 'actual', 'indicator'] as const).map((role) => view.header(role));
  const ofTable = headers.map(directionOfScale).find((direction) => direction !== undefined);
  const at = (row: number): Direction | undefined =>
    directionOfScale(view.name(row)) ??
    (unit === undefined ? undefined : directionOfScale(sheet.text(row, unit))) ??
    ofTable;
  if (ofTable === undefined && sample.every((row) => at(row) === undefined)) return undefined;
  return {
    at(row) {
      const direction = at(row);
      return direction && { direction, weight: weights.column, because: 'name', text: view.name(row).trim() };
    },
  };
}

/** Which way is better on a scale that names its ends; `undefined` where a text names none. */
export function directionOfScale(text: string): Direction | undefined {
  if (!/\d/.test(text)) return undefined;
  const folded = fold(text.slice(0, LONGEST_NOTE));
  const [good, bad] = [best, worst].map((pattern) => {
    const found = pattern.exec(folded);
    return found === null ? undefined : Number(found[1] ?? found[2]);
  });
  if (good !== undefined && bad !== undefined)
    return good === bad ? undefined : good < bad ? 'decrease' : 'increase';
  // One end alone: scales begin at 0 or 1.
  if (good !== undefined) return good <= 1 ? 'decrease' : 'increase';
  if (bad !== undefined) return bad <= 1 ? 'increase' : 'decrease';
  return undefined;
}
