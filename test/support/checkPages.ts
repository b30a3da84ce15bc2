import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckId, Sheet } from '../../src/model';
import { sheetOf } from './sheet';
import type { LiteralCell } from './sheet';

/** A table of a check's page, with the findings that the page lists under it ("- `missing` at B3"). */
export interface Example {
  readonly sheet: Sheet;
  readonly findings: readonly string[];
}

/** The page of a check, as markdown. */
export function pageOf(id: CheckId): string {
  return readFileSync(join(__dirname, '../../src/checks', id, 'README.md'), 'utf8');
}

export function headingsOf(page: string): string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
}

/** The examples under a heading. Cells: `'80` is a text, `#N/A` an error value, `0.69 {0%}` a number with its format. */
export function examplesOf(page: string, heading: string): Example[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const examples: { rows: LiteralCell[][]; findings: string[] }[] = [];
  let inTable = false;
  for (const line of section.split('\n')) {
    const finding = /^- `([\w-]+)` at (\S+)$/.exec(line);
    if (finding !== null) examples.at(-1)?.findings.push(`${finding[1] ?? ''} ${finding[2] ?? ''}`);
    if (line.startsWith('|')) {
      if (!inTable) examples.push({ rows: [], findings: [] });
      if (!/^[|\s-]+$/.test(line.replace(/ {2,}/g, '  ')) || !line.includes('---')) {
        examples.at(-1)?.rows.push(line.split('|').slice(1, -1).map(cellOf));
      }
    }
    inTable = line.startsWith('|');
  }
  return examples.map(({ rows, findings }) => ({ sheet: sheetOf(rows), findings }));
}

function cellOf(markdown: string): LiteralCell {
  const text = markdown.trim();
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#[A-Z]/.test(text)) return { v: text, error: true };
  const [, number, format] = /^(-?\d+(?:\.\d+)?)(?: \{(.+)\})?$/.exec(text) ?? [];
  if (number === undefined) return text;
  return format === undefined ? Number(number) : { v: Number(number), format };
}
