import { visibleJson } from '../../messages/visible';
import { paint, plain } from '../paint';
import { htmlReporter } from './html';
import { jsonReporter } from './json';
import { junitReporter } from './junit';
import { ndjsonReporter } from './ndjson';
import type { Reporter, ReportSettings } from './reporter';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

export type { Reporter, ReportSettings } from './reporter';

export const formats = ['text', 'json', 'ndjson', 'html', 'sarif', 'junit'] as const;
export type Format = (typeof formats)[number];

/** The reporter of a format. */
export function reporterFor(format: Format, settings: ReportSettings): Reporter {
  const { language } = settings;
  switch (format) {
    case 'text':
      return textReporter(settings, settings.colours ? paint : plain);
    case 'json':
      return escaped(jsonReporter(settings));
    case 'ndjson':
      return escaped(ndjsonReporter(settings));
    case 'html':
      return htmlReporter(settings);
    case 'sarif':
      return escaped(sarifReporter(settings));
    case 'junit':
      return junitReporter(language);
  }
}

/** JSON in which nothing is left that a terminal would obey. */
function escaped({ part, end, ...rest }: Reporter): Reporter {
  return {
    ...rest,
    part: (outcome) => each(part(outcome)),
    end: (digests, others) => each(end(digests, others)),
  };
}

function* each(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield visibleJson(piece);
}
