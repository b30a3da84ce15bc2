import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnIndex, parseAddress } from '../../src/model';
import type { CellRange, CheckId, ListRule, ReferenceClaim, Sheet } from '../../src/model';
import { parseProfile } from '../../src/profile';
import type { Profile } from '../../src/profile';
import { claimOf } from './claims';
import { sheetOf } from './sheet';
import type { LiteralCell } from './sheet';

/** A table of a check's page, with the findings that the page lists under it ("- `missing` at B3"). */
export interface Example {
  readonly sheet: Sheet;
  readonly findings: readonly string[];
  /** "- profile `{…}`" */
  readonly profile: Profile;
  /** "- checked on 2026-06-30" */
  readonly today?: string;
  /** "- B2 claims `{…}`" */
  readonly references: readonly ReferenceClaim[];
}

interface Draft {
  readonly rows: LiteralCell[][];
  readonly findings: string[];
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly references: ReferenceClaim[];
  readonly lists: ListRule[];
  profile: Profile;
  today?: string;
}

/** The page of a check, as markdown. */
export function pageOf(id: CheckId): string {
  return readFileSync(join(__dirname, '../../src/checks', id, 'README.md'), 'utf8');
}

export function headingsOf(page: string): string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
}

/**
 * The examples under a heading. Cells: `'80` is a text (its `·` are blanks), `#N/A` an error value, `0.69 {0%}` a number with its format,
 * `69 {=C2/B2*100}` a number with its formula. Lines below the table: "- merged A2:A3", "- hidden row 3",
 * "- hidden column C", "- list B2:B4 `Yes, No`", "- profile `{…}`", "- checked on 2026-06-30", "- B2 claims `{…}`" (see `claims.ts`).
 */
export function examplesOf(page: string, heading: string): Example[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const drafts: Draft[] = [];
  let inTable = false;
  for (const line of section.split('\n')) {
    const draft = drafts.at(-1);
    if (draft !== undefined) readFact(line, draft);
    if (line.startsWith('|')) {
      if (!inTable) {
        drafts.push({
          rows: [],
          findings: [],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
          references: [],
          lists: [],
          profile: {},
        });
      }
      if (!/^[|\s-]+$/.test(line.replace(/ {2,}/g, '  ')) || !line.includes('---')) {
        drafts.at(-1)?.rows.push(line.split('|').slice(1, -1).map(cellOf));
      }
    }
    inTable = line.startsWith('|');
  }
  return drafts.map(({ rows, findings, profile, today, references, ...facts }) => ({
    sheet: sheetOf(rows, facts),
    findings,
    profile,
    references,
    ...(today === undefined ? {} : { today }),
  }));
}

function readFact(line: string, draft: Draft): void {
  const finding = /^- `([\w-]+)` at ([A-Z\d:, ]+)$/.exec(line);
  if (finding !== null) draft.findings.push(`${finding[1] ?? ''} ${finding[2] ?? ''}`);
  const claim = /^- ([A-Z]+\d+) claims `(.+)`$/.exec(line);
  if (claim !== null) draft.references.push(claimOf(claim[1] ?? '', JSON.parse(claim[2] ?? '')));
  const [, listed, values = ''] = /^- list ([A-Z\d:]+) `([^`]+)`$/.exec(line) ?? [];
  const listRange = parseAddress(listed ?? '')?.range;
  if (listRange !== undefined) draft.lists.push({ ranges: [listRange], values: values.split(', ') });
  const [, fact, value = ''] =
    /^- (merged|hidden row|hidden column|profile|checked on) `?([^`]+)`?$/.exec(line) ?? [];
  if (fact === undefined) return;
  if (fact === 'merged') draft.merges.push(...[parseAddress(value)?.range ?? []].flat());
  if (fact === 'hidden row') draft.hiddenRows.push(Number(value) - 1);
  if (fact === 'hidden column') draft.hiddenColumns.push(columnIndex(value));
  if (fact === 'checked on') draft.today = value;
  if (fact !== 'profile') return;
  const parsed = parseProfile(JSON.parse(value), 'en');
  if ('problems' in parsed) throw new Error(`${value}: ${JSON.stringify(parsed.problems)}`);
  draft.profile = parsed.profile;
}

function cellOf(markdown: string): LiteralCell {
  const text = markdown.trim();
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1).replaceAll('·', ' ');
  if (/^#[A-Z]/.test(text)) return { v: text, error: true };
  const [, number, notes = ''] = /^(-?\d+(?:\.\d+)?)((?: \{[^}]+\})*)$/.exec(text) ?? [];
  if (number === undefined) return text;
  const cell: { v: number; f?: string; format?: string } = { v: Number(number) };
  for (const [, note = ''] of notes.matchAll(/\{([^}]+)\}/g)) {
    if (note.startsWith('=')) cell.f = note;
    else cell.format = note;
  }
  return notes === '' ? cell.v : cell;
}
