import { foldName } from '../model/foldedName';
import type { Direction } from '../model';
import { add, percentAsRead } from '../model/decimal';
import { indicatorKey, type Entry } from './entries';

/** Several reports as one table: a row per indicator, a pair of target and actual per partner. */
export interface Consolidation {
  /** In the order in which they come. */
  readonly partners: readonly string[];
  readonly rows: readonly ConsolidatedRow[];
  readonly conflicts: readonly Conflict[];
}

export interface ConsolidatedRow {
  readonly indicator: string;
  readonly period?: string;
  /** Where all partners agree on one. */
  readonly unit?: string;
  readonly direction: Direction;
  readonly byPartner: ReadonlyMap<string, Entry>;
  /** Sums over the partners; absent where adding up would say nothing (shares, different units or directions). */
  readonly total?: Total;
}

export interface Total {
  readonly target: number | null;
  readonly actual: number | null;
  /** Percentage points of the total, never a mean of percentages; null where undefined. */
  readonly achievement: number | null;
  /** Partners with a target and no actual yet: their target counts, so the achievement is what is reached so far. */
  readonly open: number;
}

/** What does not fit together. Nothing is decided silently: what was taken is said. */
export type Conflict =
  | {
      /** A partner reports an indicator twice: `taken` counts, `left` does not. */
      readonly kind: 'same-partner-twice';
      readonly taken: Entry;
      readonly left: Entry;
      readonly otherTarget: boolean;
    }
  | { readonly kind: 'other-unit'; readonly indicator: string; readonly entries: readonly Entry[] }
  /** A share has one target for all: partners that state another are named, and nothing is added up. */
  | { readonly kind: 'other-target'; readonly indicator: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'missing-indicator'; readonly indicator: string; readonly partners: readonly string[] }
  | { readonly kind: 'other-direction'; readonly indicator: string; readonly entries: readonly Entry[] };

const SHARE = /%|prozent|percent|v\.? ?h|anteil|quote|rate|share/i;

/** Sets the entries of several reports side by side. Pure; independent of the order of the files but for what is taken. */
export function consolidate(entries: readonly Entry[]): Consolidation {
  const partners = [...new Map(entries.map(({ partner }) => [foldName(partner), partner])).values()];
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = indicatorKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const conflicts: Conflict[] = [];
  const rows = [...groups.values()].map((group) => rowOf(group, partners, conflicts));
  return { partners, rows, conflicts };
}

function rowOf(group: readonly Entry[], partners: readonly string[], conflicts: Conflict[]): ConsolidatedRow {
  const byPartner = new Map<string, Entry>();
  for (const entry of group) {
    const partner = partners.find((name) => foldName(name) === foldName(entry.partner)) ?? entry.partner;
    const taken = byPartner.get(partner);
    if (taken === undefined) byPartner.set(partner, entry);
    else
      conflicts.push({
        kind: 'same-partner-twice',
        taken,
        left: entry,
        otherTarget: taken.target?.value !== entry.target?.value,
      });
  }
  const entries = [...byPartner.values()];
  const [first] = entries;
  const indicator = first?.indicator ?? '';
  const missing = partners.filter((partner) => !byPartner.has(partner));
  if (missing.length > 0) conflicts.push({ kind: 'missing-indicator', indicator, partners: missing });
  const direction = first?.direction ?? 'increase';
  const otherDirection = differ(entries, (entry) => entry.direction);
  if (otherDirection) conflicts.push({ kind: 'other-direction', indicator, entries });
  const otherUnit = differ(
    entries.filter(({ unit }) => unit !== undefined),
    ({ unit = '' }) => foldName(unit),
  );
  if (otherUnit) conflicts.push({ kind: 'other-unit', indicator, entries });
  const share = entries.some(({ unit }) => unit !== undefined && SHARE.test(unit));
  const targets = entries.filter(({ target }) => target !== undefined);
  if (share && differ(targets, ({ target }) => String(target?.value)))
    conflicts.push({ kind: 'other-target', indicator, entries: targets });
  const unit = otherUnit ? undefined : entries.find((entry) => entry.unit !== undefined)?.unit;
  return {
    indicator,
    ...(first?.period !== undefined && { period: first.period }),
    ...(unit !== undefined && { unit }),
    direction,
    byPartner,
    ...(!share && !otherUnit && !otherDirection && { total: totalOf(entries, direction) }),
  };
}

function differ(entries: readonly Entry[], of: (entry: Entry) => string): boolean {
  return new Set(entries.map(of)).size > 1;
}

function totalOf(entries: readonly Entry[], direction: Direction): Total {
  const target = sum(entries.map((entry) => entry.target?.value));
  const actual = sum(entries.map((entry) => entry.actual?.value));
  const open = entries.filter((entry) => entry.target !== undefined && entry.actual === undefined).length;
  return { target, actual, achievement: achievement(target, actual, direction), open };
}

function sum(values: readonly (number | undefined)[]): number | null {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? null : given.reduce((total, value) => add(total, value), 0);
}

function achievement(target: number | null, actual: number | null, direction: Direction): number | null {
  if (target === null || actual === null) return null;
  const [part, whole] = direction === 'increase' ? [actual, target] : [target, actual];
  return whole === 0 ? null : percentAsRead(part, whole);
}
