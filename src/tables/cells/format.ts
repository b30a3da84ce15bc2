/** What a number format says about a number, without rendering it. */
interface FormatKind {
  readonly percent: boolean;
  readonly date: boolean;
}

const kinds = new Map<string, FormatKind>();
/** A workbook has at most a few hundred formats; the bound only keeps a long-lived pane from growing. */
const MOST_KINDS = 5_000;

function kindOf(code: string): FormatKind {
  const known = kinds.get(code);
  if (known !== undefined) return known;
  // Quoted and escaped characters, fillers ("_)", "* ") and brackets ("[Red]", "[$€-407]") are text, not instructions.
  const bare = code
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|standard/gi, '');
  const kind = {
    percent: bare.includes('%'),
    date: /[yd]/i.test(bare) || (/m/i.test(bare) && !/[0#?]/.test(bare)),
  };
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(code, kind);
  return kind;
}

/** Whether Excel shows numbers of this format ×100 with a percent sign. `0" %"` does not: its sign is quoted text. */
export function isPercentFormat(code: string): boolean {
  return code !== 'General' && kindOf(code).percent;
}

/** Whether the format shows a calendar date. Elapsed hours ("[h]:mm") are none. */
export function isDateFormat(code: string): boolean {
  return code !== 'General' && kindOf(code).date;
}
