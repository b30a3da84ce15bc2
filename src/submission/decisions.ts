import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import {
  intersects,
  type Decision,
  type DecisionKind,
  type Finding,
  type FindingMember,
  type IndicatorTable,
} from '../model';
import { foldName } from '../model/foldedName';
import { LONGEST_VALUE } from '../stored/submission';

/** A finding with its key, and what was decided about it. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
  readonly value: string;
  readonly decision?: Decision;
  /** Keys of all decisions that hold for it: what is one finding now may have been several when they were made. */
  readonly held?: readonly string[];
}

/**
 * Gives each finding a key that survives inserted rows and columns: its check, sheet, series and indicator, the columns within
 * the table, and the how-manieth of its like it is. A decision holds while the finding still says the same. A finding about several
 * places, or with another one told beside it, is decided as well where each of its places was, or the other one.
 */
export function withDecisions(
  findings: readonly Finding[],
  tables: readonly IndicatorTable[],
  decisions: readonly Decision[],
): KeyedFinding[] {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const seen = new Map<string, number>();
  const decided = (about: Finding): { key: string; value: string; decision?: Decision } => {
    const stem = stemOf(about, tables);
    const number = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, number);
    const key = `${stem}#${String(number)}`;
    const value = valueOf(about);
    const decision = byKey.get(key);
    return { key, value, ...(decision?.value === value ? { decision } : {}) };
  };
  return findings.map((finding) => {
    const own = decided(finding);
    const singly = decisions.length === 0 ? [] : singles(finding).map(decided);
    const beside = finding.also === undefined || decisions.length === 0 ? [] : [decided(finding.also)];
    const all = [own, ...(singly.every(({ decision }) => decision !== undefined) ? singly : []), ...beside];
    const holding = all.flatMap(({ decision }) => decision ?? []);
    const [decision] = holding;
    if (decision === undefined) return { finding, ...own };
    return { finding, ...own, decision, held: holding.map(({ key }) => key) };
  });
}

/** Decisions that fit no finding any more: it says something else now, or is gone. */
export function staleDecisions(keyed: readonly KeyedFinding[], decisions: readonly Decision[]): Decision[] {
  const held = new Set(keyed.flatMap((one) => one.held ?? []));
  return decisions.filter(({ key }) => !held.has(key));
}

/** What is to be kept about a finding. */
export function decisionAbout(
  { finding, key, value }: KeyedFinding,
  kind: DecisionKind,
  reason: string,
  decidedOn: string,
): Decision {
  return { kind, check: finding.check, key, value, reason, decidedOn };
}

/** A finding about several places as those that it would be if each place had its own. */
function singles(finding: Finding): readonly Finding[] {
  const { members, count, cells: _cells, also: _also, ...single } = finding;
  if (members === undefined || members.length < (count ?? 0)) return [];
  return members.map((member) => ({ ...single, ...member }));
}

function stemOf(
  { check, messageId, sheet, series, indicator, range, count }: Finding,
  tables: readonly IndicatorTable[],
): string {
  const table = tables.find((one) => one.sheet === sheet && intersects(one.range, range));
  const left = table?.range.left ?? 0;
  const columns = [range.left - left, range.right - left];
  const several = count === undefined ? [] : [messageId];
  return JSON.stringify([check, sheet, series ?? null, foldName(indicator ?? ''), columns, ...several]);
}

/** Findings repeat addresses in their data, which move; what was found and what was expected stay. */
function valueOf({ messageId, found, expected, count, members, range }: Finding): string {
  const said = count === undefined ? [found, expected] : [count, hashOf(members ?? [], range.left)];
  return JSON.stringify([messageId, ...said]).slice(0, LONGEST_VALUE);
}

/** What stands in several places, without their rows. */
function hashOf(members: readonly FindingMember[], left: number): string {
  const said = members.map(({ range, indicator, found, expected }) => [
    range.left - left,
    foldName(indicator ?? ''),
    found,
    expected,
  ]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said)))).slice(0, HASH_LENGTH);
}

/** Hexadecimal digits of a hash that tell findings of one check apart. */
const HASH_LENGTH = 16;
