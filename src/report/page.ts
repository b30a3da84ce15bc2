import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { describeFinding, type CheckTexts } from '../checks';
import { formatNumber, formatPercent, formatPeriod, verdictText, type UiText } from '../messages';
import { filesText, othersNote } from '../messages/files';
import { escapeXml } from '../messages/markup';
import { nearMissText, noTableText } from '../messages/noTableText';
import { fingerprintStates, formatAddress, formatPlacesOn, severities } from '../model';
import type { CheckResult, Finding, IndicatorState, Language, NearMiss } from '../model';
import { byUrgency, fileVerdict, urgency, type FileDigest } from './outcome';
import { SORT_SCRIPT, STYLE } from './pageParts';

/** Rows that miss their target, listed per file: more are for the workbook itself. */
const MISSED_SHOWN = 100;

/** What the page speaks, and when it was made. */
export interface PageSettings {
  readonly language: Language;
  readonly ui: UiText;
  readonly checkTexts: CheckTexts;
  /** ISO text. */
  readonly today: string;
  readonly version: string;
  /** Files beside the checked ones that are no workbooks. */
  readonly others?: readonly string[];
  /** What stands below a list that was cut. */
  readonly dropped: (count: string) => string;
}

/** A row as the page lists it. */
export type MissedRow = Pick<
  IndicatorState,
  'sheet' | 'row' | 'indicator' | 'target' | 'actual' | 'achievement' | 'status'
>;

/** What the page says of one file: why it could not be used, or what was found in it. */
export interface PagePart {
  readonly file: string;
  /** What was passed over, asked or not used. */
  readonly notes: readonly string[];
  /** Rows that came close to the header of a table. */
  readonly nearMisses: readonly NearMiss[];
  readonly content:
    | {
        readonly failure: string;
      }
    | {
        readonly result: Pick<CheckResult, 'findings' | 'findingsDropped' | 'summary' | 'verdict'>;
        /** Rows that miss their target. */
        readonly missed: readonly MissedRow[];
        /** Whether the tables are still what the last protocol says. */
        readonly since: readonly string[];
      };
}

/**
 * The beginning of a page that stands for itself (no address from outside, works from a mail attachment): all files in a table
 * that sorts, worst first; then comes a {@link pageSection} of each file, then {@link PAGE_END}. Prints tidily.
 */
export function* pageHead(digests: readonly FileDigest[], settings: PageSettings): Generator<string> {
  const { language, today, version, others = [] } = settings;
  const { page } = filesText(language);
  // Nothing but this page's own script, known by its hash, may run.
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(SORT_SCRIPT))));
  yield `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">\n`;
  yield `<meta name="viewport" content="width=device-width">\n<title>${escapeXml(page.title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
  yield `<h1>${escapeXml(page.title)}</h1>\n<p>${escapeXml(page.made(today, version))}</p>\n`;
  yield `<table class="files"><thead><tr>${page.columns.map((title, index) => `<th scope="col"${index < 2 ? '' : ' class="number"'}><button type="button" data-column="${index}">${escapeXml(title)}</button></th>`).join('')}</tr></thead>\n<tbody>\n`;
  for (const digest of digests.toSorted(byUrgency)) yield overviewRow(digest, language);
  yield '</tbody></table>\n';
  if (others.length > 0) yield `<p>${escapeXml(othersNote(others, language))}</p>\n`;
}

export const PAGE_END = `</main>\n<script>${SORT_SCRIPT}</script>\n</body>\n</html>\n`;

function overviewRow(digest: FileDigest, language: Language): string {
  const { file, summary } = digest;
  const verdict = fileVerdict(digest);
  const missed = summary.under + summary.critical;
  const cell = (value: number): string =>
    `<td class="number" data-sort="${value}">${formatNumber(value, language)}</td>`;
  const numbers = [summary.rows, missed, summary.errors, summary.warnings, summary.infos].map(cell).join('');
  const { verdicts, page } = filesText(language);
  const { fingerprint = 'none' } = digest;
  const since = page.protocol[fingerprint](formatPeriod(digest.checkedOn ?? '', language));
  return `<tr><td><a href="#${anchor(file)}">${escapeXml(file)}</a></td><td data-sort="${urgency(digest)}" class="${verdict}">${escapeXml(verdicts[verdict])}</td>${numbers}<td data-sort="${fingerprintStates.indexOf(fingerprint)}">${escapeXml(since)}</td></tr>\n`;
}

/** What the page says of one file. */
export function* pageSection(
  { file, notes, nearMisses, content }: PagePart,
  settings: PageSettings,
): Generator<string> {
  yield `<section id="${anchor(file)}">\n<h2>${escapeXml(file)}</h2>\n`;
  if (notes.length > 0) yield `<p>${notes.map(escapeXml).join('<br>')}</p>\n`;
  if ('failure' in content) {
    yield `<p class="unusable">${escapeXml(content.failure)}</p>\n`;
  } else {
    const { result, missed, since } = content;
    if (since.length > 0) yield `<p>${since.map(escapeXml).join('<br>')}</p>\n`;
    yield `<p class="verdict">${escapeXml(verdictText(result, settings.ui.verdict))}</p>\n`;
    yield* missedTargets(missed, settings);
    yield* findingLists(result, settings);
  }
  yield* nearMissList(nearMisses, settings);
  yield '</section>\n';
}

function* nearMissList(nearMisses: readonly NearMiss[], { language, ui }: PageSettings): Generator<string> {
  if (nearMisses.length === 0) return;
  yield `<h3>${escapeXml(noTableText(language).nearMisses)}</h3>\n<ul>\n`;
  for (const miss of nearMisses) {
    const place = escapeXml(formatAddress(miss.sheet, miss.range));
    yield `<li><span class="place">${place}</span> ${escapeXml(nearMissText(miss, ui.roles, language))}</li>\n`;
  }
  yield '</ul>\n';
}

function* findingLists(
  { findings, findingsDropped }: Pick<CheckResult, 'findings' | 'findingsDropped'>,
  { language, ui, checkTexts, dropped }: PageSettings,
): Generator<string> {
  const { page } = filesText(language);
  for (const severity of severities) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    yield `<h3>${escapeXml(ui.severityGroups[severity](group.length))}</h3>\n`;
    yield `<table><thead><tr>${page.findingColumns.map((title) => `<th scope="col">${escapeXml(title)}</th>`).join('')}</tr></thead><tbody>\n`;
    for (const finding of group) yield findingRow(finding, checkTexts);
    yield '</tbody></table>\n';
  }
  if (findingsDropped > 0) yield `<p>${escapeXml(dropped(formatNumber(findingsDropped, language)))}</p>\n`;
}

function* missedTargets(missed: readonly MissedRow[], settings: PageSettings): Generator<string> {
  const { language } = settings;
  const { page } = filesText(language);
  if (missed.length === 0) return;
  const worst = missed.toSorted((one, other) => (one.achievement ?? 0) - (other.achievement ?? 0));
  yield `<h3>${escapeXml(page.missed)}</h3>\n<table><thead><tr>${page.missedColumns.map((title, index) => `<th scope="col"${index < 2 || index > 4 ? '' : ' class="number"'}>${escapeXml(title)}</th>`).join('')}</tr></thead><tbody>\n`;
  for (const row of worst.slice(0, MISSED_SHOWN)) yield missedRow(row, settings);
  yield '</tbody></table>\n';
  const rest = missed.length - MISSED_SHOWN;
  if (rest > 0) yield `<p>${escapeXml(page.more(formatNumber(rest, language)))}</p>\n`;
}

function missedRow(
  { sheet, row, indicator, target, actual, achievement, status }: MissedRow,
  { language, ui }: PageSettings,
): string {
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const share = achievement === null ? '–' : formatPercent(achievement, language);
  const width = Math.max(0, Math.min(100, achievement ?? 0));
  return `<tr><td class="place">${escapeXml(`${sheet} ${row + 1}`)}</td><td>${escapeXml(indicator)}</td><td class="number">${number(target)}</td><td class="number">${number(actual)}</td><td class="number">${share}<span class="bar"><span class="${status}" style="width:${width}%"></span></span></td><td class="${status}">${escapeXml(ui.statuses[status])}</td></tr>\n`;
}

function findingRow(finding: Finding, checkTexts: CheckTexts): string {
  const { message, advice } = describeFinding(finding, checkTexts);
  const cells = [finding.indicator ?? '', message, advice];
  const place = escapeXml(formatPlacesOn(finding));
  return `<tr><td class="place">${place}</td>${cells.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>\n`;
}

function anchor(file: string): string {
  return `file-${bytesToHex(sha256(utf8ToBytes(file))).slice(0, 12)}`;
}
