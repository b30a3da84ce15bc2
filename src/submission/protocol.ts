import { describeFinding, type CheckTexts } from '../checks';
import { formatNumber, formatPercent, formatPeriod } from '../messages';
import { judgedLines } from '../messages/judgedText';
import { submissionText } from '../messages/submission';
import {
  cellRange,
  formatAddress,
  formatPlacesOn,
  type Finding,
  type InsertedReference,
  type JudgedBy,
  type Language,
  type ProtocolRecord,
  type TableResult,
} from '../model';
import type { Checklist, OpenEntry } from './checklist';
import type { MissedTarget } from './missed';

/** Indicators in the chart; more cannot be read in one. */
const MAX_BARS = 30;
/** Findings of each kind that a protocol lists; the counts say how many there are. */
const MAX_LISTED = 500;

/** A line of the protocol that is about one place. */
export interface ProtocolFinding {
  readonly place: string;
  readonly indicator: string;
  readonly what: string;
  /** Explanation, reason or "". */
  readonly reason: string;
}

/** What a protocol says, in the words of one language. The sheet and the page show the same. */
export interface Protocol {
  readonly language: Language;
  /** Label and value, from top to bottom. */
  readonly facts: readonly (readonly [string, string])[];
  readonly verdict: ProtocolRecord['verdict'];
  readonly counts: readonly (readonly [string, number])[];
  /** Lowest first. Percentage points. */
  readonly bars: readonly { readonly name: string; readonly achievement: number }[];
  /** Set when more indicators have an achievement than the chart shows. */
  readonly barsNote: string;
  readonly missed: readonly ProtocolFinding[];
  readonly decided: readonly ProtocolFinding[];
  readonly open: readonly ProtocolFinding[];
  readonly references: readonly { readonly place: string; readonly value: string; readonly source: string }[];
}

/** What a protocol is made from. */
export interface ProtocolSource {
  readonly workbook: string;
  readonly record: ProtocolRecord;
  readonly profileTitle: string;
  /** Whose profile judged, and what the workbook changed about the checks. */
  readonly judgedBy?: JudgedBy;
  readonly checklist: Checklist;
  readonly missed: readonly MissedTarget[];
  readonly tables: readonly TableResult[];
  readonly references: readonly {
    readonly reference: InsertedReference;
    readonly place: string;
    readonly source: string;
  }[];
}

/** The protocol of a check. Pure: the same check gives the same protocol. */
export function protocolOf(source: ProtocolSource, checkTexts: CheckTexts): Protocol {
  const { language } = checkTexts;
  const text = submissionText(language);
  const { record, checklist } = source;
  const { bars, all } = barsOf(source.tables);
  const { counts } = record;
  const { protocol } = text;
  const number = (value: number): string => formatNumber(value, language);
  return {
    language,
    verdict: record.verdict,
    facts: [
      [protocol.workbook, source.workbook],
      [protocol.verdict, text.verdicts[record.verdict]],
      [protocol.day, formatPeriod(record.checkedOn, language)],
      [protocol.profile, profileLine(source, protocol.noProfile)],
      ...changedChecks(source, language),
      [protocol.checks, protocol.version(record.checks)],
      [protocol.fingerprint, record.fingerprint.hash],
    ],
    counts: [
      [protocol.indicators, source.tables.reduce((sum, { rows }) => sum + rows.length, 0)],
      [protocol.missed, counts.under + counts.critical],
      [protocol.severities[0], counts.error],
      [protocol.severities[1], counts.warning],
      [protocol.severities[2], counts.info],
    ],
    bars,
    barsNote: all > bars.length ? protocol.best(number(bars.length), number(all)) : '',
    missed: source.missed.slice(0, MAX_LISTED).map((missed) => ({
      ...missedLine(missed, language),
      reason: checklist.explained.find((one) => one.missed === missed)?.reason ?? '',
    })),
    decided: [
      ...checklist.exceeded.map(({ keyed: { finding }, reason }) => ({
        finding,
        kind: 'explained' as const,
        reason,
      })),
      ...checklist.decided.map(({ finding, decision: { kind, reason } }) => ({ finding, kind, reason })),
    ]
      .slice(0, MAX_LISTED)
      .map(({ finding, kind, reason }) => ({
        ...findingLine(finding, checkTexts),
        reason: `${text.kinds[kind]}: ${reason}`,
      })),
    open: checklist.items
      .flatMap(({ entries }) => entries)
      .filter(({ kind }) => kind !== 'missed')
      .slice(0, MAX_LISTED)
      .map((entry) => openLine(entry, checkTexts)),
    references: source.references.slice(0, MAX_LISTED).map(({ reference, place, source: from }) => {
      const { observation } = reference;
      const value = observation.value === null ? '–' : `${number(observation.value)} ${observation.unit}`;
      return {
        place,
        value: `${observation.statistic.label}, ${observation.place.name}: ${value}`,
        source: from,
      };
    }),
  };
}

/** What is open, in words: with its place ("" where it has none), as pane and protocol show it. */
export function openLine(entry: OpenEntry, checkTexts: CheckTexts): ProtocolFinding {
  const { language } = checkTexts;
  const text = submissionText(language);
  const place =
    entry.sheet === undefined || entry.range === undefined ? '' : formatAddress(entry.sheet, entry.range);
  switch (entry.kind) {
    case 'missed':
      return { ...missedLine(entry.missed, language), reason: '' };
    case 'exceeded':
    case 'finding':
      return { ...findingLine(entry.keyed.finding, checkTexts), reason: '' };
    case 'row': {
      const { indicator, target } = entry.row;
      return { place, indicator, what: target === null ? text.valuesOpen : text.rowOpen, reason: '' };
    }
    case 'field': {
      const { field, at } = entry.field;
      const what = at === undefined ? text.fieldNotFound(field.label) : text.fieldEmpty(field.label);
      return { place, indicator: '', what, reason: '' };
    }
  }
}

function findingLine(finding: Finding, checkTexts: CheckTexts): Omit<ProtocolFinding, 'reason'> {
  return {
    place: formatPlacesOn(finding),
    indicator: finding.indicator ?? '',
    what: describeFinding(finding, checkTexts).message,
  };
}

/** "Ziel um 12 verfehlt (18 von 30, 60 %)" */
function missedLine(
  { sheet, range, row }: MissedTarget,
  language: Language,
): Omit<ProtocolFinding, 'reason'> {
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const { actual, target, achievement } = row;
  const gap = actual === null || target === null ? null : Math.abs(target - actual);
  const what = submissionText(language).missed(
    number(gap),
    number(actual),
    number(target),
    achievement === null ? '–' : formatPercent(achievement, language),
  );
  return { place: formatAddress(sheet, cellRange(range.top, range.left)), indicator: row.indicator, what };
}

/** The first line of what is told names the profile, which stands above. */
function changedChecks({ judgedBy }: ProtocolSource, language: Language): [string, string][] {
  if (judgedBy?.from !== 'workbook') return [];
  const [, ...lines] = judgedLines(judgedBy, language);
  return lines.length === 0 ? [] : [[submissionText(language).protocol.changedChecks, lines.join(' ')]];
}

function profileLine({ record, profileTitle }: ProtocolSource, none: string): string {
  const { id, version } = record.profile;
  if (id === undefined && profileTitle === '') return none;
  const name = profileTitle === '' ? (id ?? '') : profileTitle;
  return [name, id !== undefined && id !== name ? `(${id})` : '', version ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

function barsOf(tables: readonly TableResult[]): {
  readonly bars: Protocol['bars'];
  readonly all: number;
} {
  let lowest: { readonly name: string; readonly achievement: number }[] = [];
  let all = 0;
  for (const { table, rows } of tables) {
    for (const { indicator, achievement } of rows) {
      if (achievement === null) continue;
      all += 1;
      const worst = lowest.at(-1);
      if (lowest.length >= 2 * MAX_BARS && worst !== undefined && achievement >= worst.achievement) continue;
      lowest.push({
        name: table.series === undefined ? indicator : `${indicator} (${table.series})`,
        achievement,
      });
      if (lowest.length > 2 * MAX_BARS) lowest = ascending(lowest).slice(0, MAX_BARS);
    }
  }
  return { bars: ascending(lowest).slice(0, MAX_BARS), all };
}

function ascending<Bar extends { readonly achievement: number }>(bars: readonly Bar[]): Bar[] {
  return [...bars].sort((a, b) => a.achievement - b.achievement);
}
