import { visibleLines } from './visible';

/** What XML 1.0 cannot hold, however it is written, beside control characters: two signs and halves of surrogate pairs. */
const UNWRITABLE = /[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content of an element or a quoted attribute, in XML and in HTML; what a reader would obey is shown. */
export function escapeXml(text: string): string {
  return visibleLines(text)
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Looks of a page of its own: light, dark, and on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d1d1d1, #525252); --red: light-dark(#b10e1c, #f1707b); --orange: light-dark(#a33c00, #f7a35c); --green: light-dark(#0e700e, #5ec75a); }
body { font: 14px/1.5 'Segoe UI', system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; text-align: end; }
.place { white-space: nowrap; }
.unusable, .not-ready, .critical { color: var(--red); }
.warnings, .under { color: var(--orange); }
.ready { color: var(--green); }
.verdict { font-size: 1.15em; font-weight: 600; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; padding: 0; } tr { break-inside: avoid; } }
`;
