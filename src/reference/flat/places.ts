import type { ReferencePlace } from '../../model';
import type { FlatCategory, FlatRow } from './read';

/** Variables whose values are places, in GENESIS, the regional databases and the census. */
const REGIONAL = /^(?:DINSG|DLAND|DLANDX|REGBEZ|KREISE|KREISX|GEMEIN|GEMEINX|GEO[A-Z]{2}\d*)$/;

/** The category of a row that says where; the variable is the configured one, or the first that is known to be regional. */
export function placeCategory(row: FlatRow, variable: string | undefined): FlatCategory | undefined {
  return row.categories.find((category) =>
    variable === undefined ? REGIONAL.test(category.variable) : category.variable === variable,
  );
}

/** "Leipzig, kreisfreie Stadt" is a name and a designation. */
export function placeOf({ code, label }: FlatCategory): ReferencePlace {
  const [name = label, ...designation] = label.replace(/\s+/g, ' ').split(', ');
  return {
    key: code,
    keyType: keyTypeOf(code),
    name,
    ...(designation.length > 0 && { designation: designation.join(', ') }),
  };
}

/** Official keys have 2 digits (Land), 5 (district) or 8 (municipality); "DG" is Germany. */
export function keyTypeOf(key: string): string {
  if (/^(?:\d{2}|\d{5}|\d{8})$/.test(key)) return 'AGS';
  return /^[A-Z]{2}[A-Z0-9]{1,3}$/.test(key) ? 'NUTS' : 'own';
}
