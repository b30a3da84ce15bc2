import type { Language } from '../../model';
import { formatNumber, formatPercent } from '../../messages/numbers';

type Data = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)(%|#)?(?:\?([^|}]*)\|([^}]*))?\}/g;

/**
 * Fills a message's template. Numbers are written as the language writes them.
 *
 * - `{target}` a number or a text
 * - `{achievement%}` percentage points with the sign; `data.decimals` sets their number of decimals
 * - `{missing#}` a number with `data.unit` behind it, if there is one
 * - `{missing?fehlt|fehlen}` the first word for 1, the second otherwise
 */
export function fillTemplate(template: string, data: Data, language: Language): string {
  return template.replace(PLACEHOLDER, (whole, name: string, kind?: string, one?: string, other?: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (one !== undefined && other !== undefined) return value === 1 ? one : other;
    if (typeof value === 'string') return value;
    if (kind === '%') return formatPercent(value, language, percentOptions(data));
    const number = formatNumber(value, language);
    return kind === '#' && typeof data['unit'] === 'string' && data['unit'] !== ''
      ? `${number}\u00A0${data['unit']}`
      : number;
  });
}

function percentOptions(data: Data): { decimals?: number } {
  return typeof data['decimals'] === 'number' ? { decimals: data['decimals'] } : {};
}
