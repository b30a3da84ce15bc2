import { formatPercent } from '../messages';
import { escapeXml, PAGE_STYLE } from '../messages/markup';
import { submissionText } from '../messages/submission';
import type { Protocol, ProtocolFinding } from './protocol';

/** Findings on one printed page. */
const PER_PAGE = 10;
/** Percentage points at which a bar is cut; its number says the rest. */
const LONGEST_BAR = 150;

const STYLE = `${PAGE_STYLE}
@page { size: A4; margin: 14mm; }
h1 { font-size: 1.6em; margin-block: 0 0.5rem; } h2 { font-size: 1.2em; margin-block: 1.5rem 0.5rem; }
.head { display: flex; flex-wrap: wrap; gap: 0.5rem 3rem; } .head > :first-child { flex: 1 1 22rem; } .head h2 { margin-block: 0 0.25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0; align-content: start; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.print { font-family: monospace; font-size: 0.9em; }
.bars td { border: 0; padding: 0.1rem 0.5rem; vertical-align: middle; } .bars td:first-child { width: 60%; }
.bars svg { display: block; width: 100%; height: 0.7rem; } .bars rect { fill: #4f6bb0; } .bars line { stroke: CanvasText; }
td.place { white-space: normal; width: 26%; } .kind { display: block; font-size: 0.9em; }
@media print {
  body { font-size: 9pt; line-height: 1.35; } h2 { break-after: avoid; margin-block: 0.8rem 0.3rem; } a { color: inherit; }
  th, td { padding: 0.15rem 0.4rem; } .bars { font-size: 8pt; line-height: 1.1; } .bars td { padding-block: 0.5pt; }
  .part { break-before: page; } .part h2 { margin-top: 0; }
}
`;

interface Listed extends ProtocolFinding {
  readonly kind: string;
}

/**
 * The protocol as a page that stands for itself: no script, nothing from outside. Printed, the summary comes first, then one
 * page for every ten findings.
 */
export function protocolPage(protocol: Protocol): string {
  const { language, facts, verdict, counts, references } = protocol;
  const { protocol: words } = submissionText(language);
  const findings = listed(protocol);
  const parts = Array.from({ length: Math.ceil(findings.length / PER_PAGE) }, (_, part) =>
    findings.slice(part * PER_PAGE, (part + 1) * PER_PAGE),
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(`${words.title}: ${facts[0]?.[1] ?? ''}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeXml(words.title)}</h1>
<div class="head">
<dl>
${facts.map(([label, value], index) => fact(label, value, classOf(index, facts.length, verdict))).join('\n')}
</dl>
<section>
<h2>${escapeXml(words.counts)}</h2>
<dl>
${counts.map(([label, count]) => fact(label, String(count))).join('\n')}
</dl>
</section>
</div>
${chart(protocol)}
${parts.map((part, index) => findingsPart(words.page(index + 1, parts.length), part, protocol)).join('\n')}
${references.length === 0 ? '' : referenceTable(protocol)}
</main>
</body>
</html>
`;
}

/** The second fact is the verdict, the last one the fingerprint. */
function classOf(index: number, length: number, verdict: Protocol['verdict']): string {
  if (index === 1) return `verdict ${verdict}`;
  return index === length - 1 ? 'print' : '';
}

function fact(label: string, value: string, look = ''): string {
  return `<dt>${escapeXml(label)}</dt><dd${look === '' ? '' : ` class="${look}"`}>${escapeXml(value)}</dd>`;
}

function listed({ language, missed, open, decided }: Protocol): Listed[] {
  const { protocol: words, kinds } = submissionText(language);
  return [
    ...missed.map((line) => ({
      ...line,
      kind: words.missed,
      reason: `${words.reason}: ${line.reason === '' ? words.noReason : line.reason}`,
    })),
    ...open.map((line) => ({ ...line, kind: words.openFindings })),
    ...decided.map((line) => ({ ...line, kind: `${kinds.explained} / ${kinds.ignored}` })),
  ];
}

function findingsPart(title: string, findings: readonly Listed[], { language }: Protocol): string {
  const { columns } = submissionText(language).protocol;
  const rows = findings.map(({ kind, place, indicator, what, reason }) => {
    const name = indicator === '' ? '' : `<strong>${escapeXml(indicator)}</strong>`;
    const lines = [[name, escapeXml(what)].filter((part) => part !== '').join(' – '), escapeXml(reason)];
    return `<tr><td class="place">${escapeXml(place)}<span class="kind">${escapeXml(kind)}</span></td><td>${lines.filter((line) => line !== '').join('<br>')}</td></tr>`;
  });
  return `<section class="part">
<h2>${escapeXml(title)}</h2>
<table>
<thead><tr><th scope="col">${escapeXml(columns.place)}</th><th scope="col">${escapeXml(columns.finding)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;
}

function chart({ language, bars, barsNote }: Protocol): string {
  if (bars.length === 0) return '';
  const { protocol: words } = submissionText(language);
  const rows = bars.map(({ name, achievement }) => {
    const length = Math.min(Math.max(achievement, 0), LONGEST_BAR);
    const bar = `<svg viewBox="0 0 ${String(LONGEST_BAR)} 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${String(length)}" height="10"/><line x1="100" x2="100" y2="10" stroke-width="0.5"/></svg>`;
    return `<tr><td>${escapeXml(name)}</td><td>${bar}</td><td class="number">${escapeXml(formatPercent(achievement, language))}</td></tr>`;
  });
  return `<h2>${escapeXml(words.chart)}</h2>
<table class="bars"><tbody>
${rows.join('\n')}
</tbody></table>
${barsNote === '' ? '' : `<p>${escapeXml(barsNote)}</p>`}`;
}

function referenceTable({ language, references }: Protocol): string {
  const { protocol: words } = submissionText(language);
  const rows = references.map(
    ({ place, value, source }) =>
      `<tr><td class="place">${escapeXml(place)}</td><td>${escapeXml(value)}</td><td>${escapeXml(source)}</td></tr>`,
  );
  return `<section>
<h2>${escapeXml(words.references)}</h2>
<table><thead><tr>${[words.columns.place, words.columns.value, words.columns.source].map((title) => `<th scope="col">${escapeXml(title)}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</section>`;
}
