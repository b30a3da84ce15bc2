import { strToU8, zipSync } from 'fflate';

/** A row of a table in the flat form: place, sex, value, and what differs from a count of people on 31.12.2024. */
export type FlatLine = readonly [
  key: string,
  name: string,
  sex: string,
  value: string,
  other?: { readonly unit?: string; readonly quality?: string; readonly time?: string },
];

const HEADER =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q';

/** Text in the form that GENESIS delivers ("ffcsv"), byte order mark included. */
export function flatText(lines: readonly FlatLine[], measure = 'Bevölkerungsstand'): string {
  const rows = lines.map(
    ([key, name, sex, value, { unit = 'Anzahl', quality = '', time = '2024-12-31' } = {}]) =>
      [
        '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag',
        time,
        'KREISE;Kreise und kreisfreie Städte',
        key,
        name,
        'GES;Geschlecht',
        sex,
        sex === '' ? 'Insgesamt' : { GESM: 'männlich', GESW: 'weiblich' }[sex],
        value,
        unit,
        `BEVSTD;${measure}`,
        quality,
      ].join(';'),
  );
  return `\uFEFF${[HEADER, ...rows].join('\n')}\n`;
}

/** The same, packed as the services pack it. */
export function flatZip(lines: readonly FlatLine[], measure?: string): Uint8Array {
  return zipSync({ '12411-01-01-4_1_de_flat.csv': strToU8(flatText(lines, measure)) });
}
