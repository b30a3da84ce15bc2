import Papa from 'papaparse';
import type { ReferenceErrorData } from '../../../model';
import { UnreadableError } from '../../errors';
import { baPeriod, baValue, occurrences } from './figures';
import type { BaFigure } from './figures';

/** First header cell of the two layouts: months across, or months down. */
const METRICS_DOWN = /^Ausgewählte Merkmale$/i;
const MONTHS_DOWN = /^Berichtsmonat$/i;
const FOOTER = /^(?:©|Quelle|Erstellungsdatum|Hinweis)/i;

/**
 * The agency's CSV: lines about the table, a header, values, a footer. Columns that are no month (changes against last year) are
 * passed over.
 * @throws UnreadableError where there is no header, or the footer is missing because the file was cut off
 */
export function readBaCsv(text: string, about: ReferenceErrorData): readonly BaFigure[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: 'greedy' });
  const lines = data.map((cells) => cells.map((cell) => cell.trim()));
  const start = lines.findIndex(([first = '']) => METRICS_DOWN.test(first) || MONTHS_DOWN.test(first));
  const [corner = '', ...heads] = lines[start] ?? [];
  if (start < 0) throw new UnreadableError({ ...about, technical: 'no header line' });
  const end = lines.findIndex(([first = ''], index) => index > start && FOOTER.test(first));
  if (end < 0) throw new UnreadableError({ ...about, technical: 'the footer is missing' });
  const body = lines.slice(start + 1, end);
  return METRICS_DOWN.test(corner) ? metricsDown(heads, body) : monthsDown(heads, body);
}

function metricsDown(heads: readonly string[], body: readonly string[][]): readonly BaFigure[] {
  const periods = heads.map(baPeriod);
  const occurrenceOf = occurrences();
  return body.flatMap(([metric = '', ...cells]) => {
    const occurrence = occurrenceOf(metric);
    return periods.flatMap((period, index) =>
      period === undefined ? [] : [{ metric, occurrence, period, ...baValue(cells[index], undefined) }],
    );
  });
}

function monthsDown(heads: readonly string[], body: readonly string[][]): readonly BaFigure[] {
  const occurrenceOf = occurrences();
  const metrics = heads.map((metric) => ({ metric, occurrence: occurrenceOf(metric) }));
  return body.flatMap(([month = '', ...cells]) => {
    const period = baPeriod(month);
    if (period === undefined) return [];
    return metrics.map((metric, index) => ({ ...metric, period, ...baValue(cells[index], undefined) }));
  });
}
