import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../../model';
import { WorkbookFileError } from './errors';
import { tagsOf } from './tags';

// A worksheet's XML is walked once, byte by byte, before the library sees it: the library sets aside what an address or the width
// of a column asks for. Elements: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.73 (row), 18.3.1.13 (col), 18.3.1.55 (mergeCell).

const [QUOTE, BLANK] = [0x22, 0x20];
const [LETTER_R, LETTER_C, EQUALS] = [0x72, 0x63, 0x3d];
/** Cells that one link may cover: the library makes a cell of each. */
const MOST_LINKED = 2_000_000;

const WITH_ADDRESSES = new Set(['c', 'row', 'col', 'mergeCell', 'hyperlink']);
const ATTRIBUTES = /\s(r|min|max|ref)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^'">\s]+))/g;
/** Characters of what is told. */
const LONGEST_TOLD = 60;
const CELL = /^([A-Za-z]{1,3})(\d{1,7})$/;

/**
 * Holds the addresses in a worksheet against Excel's limits.
 * @throws WorkbookFileError `damaged`, with the part and what stands there in place of an address
 */
export function checkAddresses(part: string, xml: Uint8Array): void {
  for (const { name, text, tooLong } of tagsOf(xml, WITH_ADDRESSES, isPlainCell)) {
    const wrong = tooLong ? text : wrongIn(name, text);
    if (wrong !== undefined)
      throw new WorkbookFileError('damaged', { part, place: wrong.slice(0, LONGEST_TOLD) });
  }
}

/** `<c r="AB12"` within the limits: most tags are that, and are read without making a text of them. */
function isPlainCell(xml: Uint8Array, start: number): boolean {
  const from = start + 3;
  if (xml[start + 1] !== LETTER_C || xml[start + 2] !== BLANK) return false;
  if (xml[from] !== LETTER_R || xml[from + 1] !== EQUALS || xml[from + 2] !== QUOTE) return false;
  let at = from + 3;
  let column = 0;
  for (let letter = xml[at] ?? 0; letter >= 0x41 && letter <= 0x5a; letter = xml[++at] ?? 0)
    column = column * 26 + letter - 0x40;
  const letters = at - from - 3;
  let row = 0;
  for (let digit = xml[at] ?? 0; digit >= 0x30 && digit <= 0x39; digit = xml[++at] ?? 0)
    row = row * 10 + digit - 0x30;
  return (
    xml[at] === QUOTE && letters > 0 && letters <= 3 && column <= MAX_COLUMNS && row > 0 && row <= MAX_ROWS
  );
}

/** What a tag says that no worksheet has; `undefined` where all is well. */
function wrongIn(name: string, tag: string): string | undefined {
  for (const [, attribute, double, single, bare = ''] of tag.matchAll(ATTRIBUTES)) {
    const value = double ?? single ?? bare;
    if (!isWithin(name, attribute ?? '', value)) return `${name} ${attribute ?? ''}="${value}"`;
  }
  return undefined;
}

function isWithin(name: string, attribute: string, value: string): boolean {
  if (name === 'col') return attribute === 'r' || attribute === 'ref' || isNumberTo(value, MAX_COLUMNS);
  if (attribute === 'min' || attribute === 'max') return true;
  if (name === 'row') return attribute === 'ref' || isNumberTo(value, MAX_ROWS);
  if (name === 'c') return attribute === 'ref' || isCell(value);
  if (attribute === 'r') return true;
  const [first = '', last = first] = value.replaceAll('$', '').split(':');
  if (!isCell(first) || !isCell(last)) return false;
  return name !== 'hyperlink' || areaOf(first, last) <= MOST_LINKED;
}

function isNumberTo(value: string, most: number): boolean {
  return /^\d{1,7}$/.test(value) && Number(value) >= 1 && Number(value) <= most;
}

function isCell(value: string): boolean {
  const [, letters, row = ''] = CELL.exec(value) ?? [];
  return letters !== undefined && columnIndex(letters) < MAX_COLUMNS && isNumberTo(row, MAX_ROWS);
}

function areaOf(first: string, last: string): number {
  const [one, other] = [CELL.exec(first), CELL.exec(last)];
  const columns = Math.abs(columnIndex(other?.[1] ?? 'A') - columnIndex(one?.[1] ?? 'A')) + 1;
  return columns * (Math.abs(Number(other?.[2]) - Number(one?.[2])) + 1);
}
