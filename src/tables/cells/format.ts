/** What a number format says about a number, without rendering it. */
interface FormatKind {
  readonly percent: boolean;
  readonly date: boolean;
  readonly duration: boolean;
  readonly grouped: boolean;
  readonly thousands: number;
  readonly unit: string | undefined;
}

const kinds = new Map<string, FormatKind>();
/** A workbook has at most a few hundred formats; the bound only keeps a long-lived pane from growing. */
const MOST_KINDS = 5_000;

/** Commas behind the last digit place scale by a thousand each; those between digit places only group. */
const SCALING = /[0#?](,+)(?![0#?,])/;
const QUOTED_UNIT = /"\s*([^"\d\s](?:[^"\d]{0,18}[^"\d\s])?)\s*"/;
const CURRENCY = /\[\$([^\]-]+)(?:-[^\]]*)?\]|([€$£])|\b(EUR|USD|CHF|GBP)\b/;

function kindOf(code: string): FormatKind {
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const [section = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  // Quoted and escaped characters, fillers ("_)", "* ") and brackets ("[Red]", "[$€-407]") are text, not instructions.
  const bare = code
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|standard/gi, '');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  const calendar = /[yd]/i.test(bare);
  const clock = elapsed || (/[hs]/i.test(bare) && !/[0#?]\s*[hs]/i.test(bare));
  // "_€" leaves the room of a sign that is not shown.
  const currency = CURRENCY.exec(section.replace(/_./g, ''));
  const kind = {
    percent: bare.includes('%'),
    date: !elapsed && (calendar || (/m/i.test(bare) && !clock && !/[0#?]/.test(bare))),
    duration: clock && !calendar,
    grouped: /[0#?],[0#?]/.test(bare),
    thousands: SCALING.exec(bare)?.[1]?.length ?? 0,
    unit: QUOTED_UNIT.exec(section)?.[1] ?? currency?.[1] ?? currency?.[2] ?? currency?.[3],
  };
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(code, kind);
  return kind;
}

/** Whether Excel shows numbers of this format ×100 with a percent sign. `0" %"` does not: its sign is quoted text. */
export function isPercentFormat(code: string): boolean {
  return code !== 'General' && kindOf(code).percent;
}

/** Whether the format shows a calendar date. Hours and minutes ("[h]:mm", "hh:mm") are none. */
export function isDateFormat(code: string): boolean {
  return code !== 'General' && kindOf(code).date;
}

/** Whether the format shows hours and minutes of a number of days. */
export function isDurationFormat(code: string): boolean {
  return code !== 'General' && kindOf(code).duration;
}

/** Whether the format marks groups of thousands: what it shows is a quantity and no day. */
export function isGroupedFormat(code: string): boolean {
  return code !== 'General' && kindOf(code).grouped;
}

/** How many thousands the format divides by before it shows a number: 1000 for "#,##0,", 1 for most. */
export function thousandsOfFormat(code: string): number {
  return code === 'General' ? 1 : 1000 ** kindOf(code).thousands;
}

/** The unit that the format itself shows: "%", "h" for hours and minutes, a currency sign, literal text (`0" TN"`). */
export function unitOfFormat(code: string): string | undefined {
  if (code === 'General') return undefined;
  const { percent, duration, unit } = kindOf(code);
  if (percent) return '%';
  return duration ? 'h' : unit;
}
