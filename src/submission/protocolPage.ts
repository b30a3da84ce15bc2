import { formatPercent } from '../messages';
import { escapeXml, PAGE_STYLE } from '../messages/markup';
import { submissionText } from '../messages/submission';
import type { Protocol, ProtocolFinding } from './protocol';

/** Findings on one printed page. */
const PER_PAGE = 10;
/** Percentage points at which a bar is cut; its number says the rest. */
const LONGEST_BAR = 150;

const STYLE = `${PAGE_STYLE}
@page { size: A4; margin: 15mm; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-block: 1.5rem 0.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.print { font-family: monospace; font-size: 0.9em; }
.bars td { border: 0; padding: 0.1rem 0.5rem; vertical-align: middle; } .bars td:first-child { width: 50%; }
.bars svg { display: block; width: 100%; height: 0.7rem; } .bars rect { fill: #4f6bb0; } .bars line { stroke: CanvasText; }
.kind { font-weight: 600; } td.kind { white-space: nowrap; width: 6rem; } td.place { white-space: normal; width: 8rem; }
@media print { body { font-size: 10pt; } .part { break-before: page; } h2 { break-after: avoid; } a { color: inherit; } }
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
<dl>
${facts.map(([label, value], index) => fact(label, value, classOf(index, facts.length, verdict))).join('\n')}
</dl>
<h2>${escapeXml(words.counts)}</h2>
<dl>
${counts.map(([label, count]) => fact(label, String(count))).join('\n')}
</dl>
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
    const lines = [indicator, what, reason].filter((line) => line !== '').map(escapeXml);
    return `<tr><td class="place">${escapeXml(place)}</td><td class="kind">${escapeXml(kind)}</td><td>${lines.join('<br>')}</td></tr>`;
  });
  return `<section class="part">
<h2>${escapeXml(title)}</h2>
<table>
<thead><tr><th scope="col">${escapeXml(columns.place)}</th><th scope="col"></th><th scope="col">${escapeXml(columns.finding)}</th></tr></thead>
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
