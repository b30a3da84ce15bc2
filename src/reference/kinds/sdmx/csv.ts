import type { ReferenceErrorData } from '../../../model';
import { readCsv } from '../csv';
import type { Row } from '../records/rows';

/** SDMX-CSV 2 begins with this word; the character behind it separates the columns, whatever the language of the service. */
const FIRST = 'STRUCTURE';

/**
 * SDMX-CSV as rows, one per observation. With `labels=both` headers and cells are "ID: Name": such a column becomes two, the code
 * and "<ID>:name".
 */
export function rowsOfSdmxCsv(text: string, about: ReferenceErrorData): readonly Row[] {
  const plain = text.replace(/^"/, '');
  const next = plain.startsWith(FIRST) ? /[,;\t|]/.exec(plain.slice(FIRST.length))?.[0] : undefined;
  return readCsv(text, next, about).map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([header, cell]): [string, unknown][] => {
        const [id, headerName] = split(header);
        if (headerName === undefined) return [[header, cell]];
        const [code, name] = split(String(cell));
        return [
          [id, code],
          [`${id}:name`, name ?? code],
        ];
      }),
    ),
  );
}

function split(text: string): readonly [string, string | undefined] {
  const [, id = text, name] = /^([^:]+): (.*)$/.exec(text) ?? [];
  return [id, name];
}
