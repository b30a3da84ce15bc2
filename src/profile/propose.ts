import type { CheckResult, Language, RowResult } from '../model';
import { foldName } from '../model/foldedName';
import type { ProfileIndicator, ReportProfile } from './schema';

/** More indicators than these nobody goes through by hand. */
const MOST = 300;
const LONGEST_ID = 32;

/** What a report's tables say of one indicator. */
interface Found {
  readonly id: string;
  readonly row: RowResult;
  /** Table and row of its whole. */
  readonly whole: string | undefined;
  /** Set when the tables give it more than one target: then each report has its own. */
  differs: boolean;
}

/**
 * Proposes a profile that the checked report itself would fulfil: its indicators with their units, directions, targets and
 * parts. Of several rows of one name (years, partners) the first counts; a target that differs between them is left out.
 */
export function proposeProfile(result: CheckResult, title: string, language: Language): ReportProfile {
  const found = new Map<string, Found>();
  const ids = new Set<string>();
  const places = new Map<string, string>();
  result.tables.forEach(({ rows }, table) => {
    for (const row of rows) {
      const key = foldName(row.indicator);
      if (key === '' || found.size >= MOST) continue;
      const before = found.get(key);
      if (before !== undefined) {
        before.differs ||= before.row.target !== row.target;
        continue;
      }
      const id = freeId(row.indicator, ids);
      ids.add(id);
      places.set(`${table} ${row.row}`, id);
      const whole = row.whole === undefined ? undefined : `${table} ${row.whole}`;
      found.set(key, { id, row, whole, differs: false });
    }
  });
  return {
    ...(title === '' ? {} : { title }),
    language,
    version: '1',
    indicators: [...found.values()].map((one) => indicatorOf(one, places)),
  };
}

function indicatorOf(
  { id, row, whole, differs }: Found,
  places: ReadonlyMap<string, string>,
): ProfileIndicator {
  const partOf = whole === undefined ? undefined : places.get(whole);
  const because = row.direction?.because;
  return {
    id,
    name: row.indicator,
    ...(row.unit === undefined ? {} : { unit: row.unit }),
    ...(row.direction === undefined || because === 'default' || because === 'unclear'
      ? {}
      : { direction: row.direction.direction }),
    ...(row.target === null || differs ? {} : { target: row.target }),
    ...(partOf === undefined ? {} : { partOf }),
  };
}

/** A short id made of the name's words, with a number where another indicator has it already. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  let words = '';
  for (const word of name.split(/[^\p{L}\p{N}]+/u).map(foldName)) {
    if (word === '' || (words !== '' && words.length + word.length >= LONGEST_ID)) continue;
    words += words === '' ? word.slice(0, LONGEST_ID) : `-${word}`;
  }
  const base = words === '' ? 'indikator' : words;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
