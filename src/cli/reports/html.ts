import { createHash } from 'node:crypto';
import { describeFinding } from '../../checks';
import { formatNumber, formatPercent, formatPeriod, uiText, verdictText } from '../../messages';
import { formatAddress, severities } from '../../model';
import type { CheckResult, Finding, Language, RowResult } from '../../model';
import { failureText, fileVerdict } from '../outcome';
import type { FileDigest, FileOutcome } from '../outcome';
import { sinceLines } from '../sinceLines';
import { cliTexts } from '../texts';
import { SORT_SCRIPT, STYLE } from './htmlParts';
import { escapeXml } from '../../messages/markup';
import type { Reporter, ReportSettings } from './reporter';

/** Rows that miss their target, listed per file: more are for the workbook itself. */
const MISSED_SHOWN = 100;

/**
 * A page that stands for itself (no address from outside, works from a mail attachment): all files in a table that sorts,
 * worst first, then each file with its missed targets and findings. Prints tidily.
 */
export function htmlReporter(settings: ReportSettings): Reporter {
  const { language } = settings;
  return {
    begin: () => [],
    separator: '',
    digestsFirst: (digests) => head(digests, settings),
    part: (outcome) => section(outcome, language),
    end: () => [`</main>\n<script>${SORT_SCRIPT}</script>\n</body>\n</html>\n`],
  };
}

function* head(digests: readonly FileDigest[], settings: ReportSettings): Generator<string> {
  const { language, today, version } = settings;
  const { html } = cliTexts(language);
  // Nothing but this page's own script, known by its hash, may run.
  const hash = createHash('sha256').update(SORT_SCRIPT).digest('base64');
  yield `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">\n`;
  yield `<meta name="viewport" content="width=device-width">\n<title>${escapeXml(html.title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
  yield `<h1>${escapeXml(html.title)}</h1>\n<p>${escapeXml(html.made(today, version))}</p>\n`;
  yield `<table class="files"><thead><tr>${html.columns.map((title, index) => `<th scope="col"${index < 2 ? '' : ' class="number"'}><button type="button" data-column="${index}">${escapeXml(title)}</button></th>`).join('')}</tr></thead>\n<tbody>\n`;
  for (const digest of digests.toSorted(byUrgency)) yield overviewRow(digest, language);
  yield '</tbody></table>\n';
}

/** Changed first: that is what a controller looks for. */
const FINGERPRINTS = ['changed', 'none', 'unchanged'] as const;
const URGENCY = ['unusable', 'not-ready', 'warnings', 'ready'] as const;

function urgency(digest: FileDigest): number {
  return URGENCY.indexOf(fileVerdict(digest));
}

function byUrgency(one: FileDigest, other: FileDigest): number {
  return urgency(one) - urgency(other) || other.summary.errors - one.summary.errors;
}

function overviewRow(digest: FileDigest, language: Language): string {
  const { file, summary } = digest;
  const verdict = fileVerdict(digest);
  const missed = summary.under + summary.critical;
  const cell = (value: number): string =>
    `<td class="number" data-sort="${value}">${formatNumber(value, language)}</td>`;
  const numbers = [summary.rows, missed, summary.errors, summary.warnings, summary.infos].map(cell).join('');
  const { verdicts, html } = cliTexts(language);
  const { fingerprint = 'none' } = digest;
  const since = html.protocol[fingerprint](formatPeriod(digest.checkedOn ?? '', language));
  return `<tr><td><a href="#${anchor(file)}">${escapeXml(file)}</a></td><td data-sort="${urgency(digest)}" class="${verdict}">${escapeXml(verdicts[verdict])}</td>${numbers}<td data-sort="${FINGERPRINTS.indexOf(fingerprint)}">${escapeXml(since)}</td></tr>\n`;
}

function* section(outcome: FileOutcome, language: Language): Generator<string> {
  yield `<section id="${anchor(outcome.file)}">\n<h2>${escapeXml(outcome.file)}</h2>\n`;
  if (outcome.error === null) {
    const since = outcome.submission === undefined ? [] : sinceLines(outcome.submission, language);
    if (since.length > 0) yield `<p>${since.map(escapeXml).join('<br>')}</p>\n`;
    yield* resultPieces(outcome.result, language);
  } else yield `<p class="unusable">${escapeXml(failureText(outcome, language))}</p>\n`;
  yield '</section>\n';
}

function* resultPieces(result: CheckResult, language: Language): Generator<string> {
  const { html, dropped } = cliTexts(language);
  yield `<p class="verdict">${escapeXml(verdictText(result, uiText(language).verdict))}</p>\n`;
  yield* missedTargets(result, language);
  for (const severity of severities) {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    const { severityGroups } = uiText(language);
    yield `<h3>${escapeXml(severityGroups[severity](findings.length))}</h3>\n`;
    yield `<table><thead><tr>${html.findingColumns.map((title) => `<th scope="col">${escapeXml(title)}</th>`).join('')}</tr></thead><tbody>\n`;
    for (const finding of findings) yield findingRow(finding, language);
    yield '</tbody></table>\n';
  }
  if (result.findingsDropped > 0)
    yield `<p>${escapeXml(dropped(formatNumber(result.findingsDropped, language)))}</p>\n`;
}

function* missedTargets(result: CheckResult, language: Language): Generator<string> {
  const { html } = cliTexts(language);
  const missed: { readonly sheet: string; readonly row: RowResult }[] = [];
  for (const { table, rows, counts } of result.tables) {
    if (counts !== undefined && counts.under + counts.critical === 0) continue;
    for (const row of rows)
      if (row.status === 'under' || row.status === 'critical') missed.push({ sheet: table.sheet, row });
  }
  if (missed.length === 0) return;
  const worst = missed.toSorted((one, other) => (one.row.achievement ?? 0) - (other.row.achievement ?? 0));
  yield `<h3>${escapeXml(html.missed)}</h3>\n<table><thead><tr>${html.missedColumns.map((title, index) => `<th scope="col"${index < 2 || index > 4 ? '' : ' class="number"'}>${escapeXml(title)}</th>`).join('')}</tr></thead><tbody>\n`;
  for (const { sheet, row } of worst.slice(0, MISSED_SHOWN)) yield missedRow(sheet, row, language);
  yield '</tbody></table>\n';
  const rest = missed.length - MISSED_SHOWN;
  if (rest > 0) yield `<p>${escapeXml(html.more(formatNumber(rest, language)))}</p>\n`;
}

function missedRow(sheet: string, row: RowResult, language: Language): string {
  const { statuses } = uiText(language);
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const share = row.achievement === null ? '–' : formatPercent(row.achievement, language);
  const width = Math.max(0, Math.min(100, row.achievement ?? 0));
  return `<tr><td class="place">${escapeXml(`${sheet} ${row.row + 1}`)}</td><td>${escapeXml(row.indicator)}</td><td class="number">${number(row.target)}</td><td class="number">${number(row.actual)}</td><td class="number">${share}<span class="bar"><span class="${row.status}" style="width:${width}%"></span></span></td><td class="${row.status}">${escapeXml(statuses[row.status])}</td></tr>\n`;
}

function findingRow(finding: Finding, language: Language): string {
  const { message, advice } = describeFinding(finding, language);
  const cells = [finding.indicator ?? '', message, advice];
  const place = escapeXml(formatAddress(finding.sheet, finding.range));
  return `<tr><td class="place">${place}</td>${cells.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>\n`;
}

function anchor(file: string): string {
  return `file-${createHash('sha256').update(file).digest('hex').slice(0, 12)}`;
}
