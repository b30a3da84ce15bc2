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
      return jsonReporter(settings);
    case 'ndjson':
      return ndjsonReporter(settings);
    case 'html':
      return htmlReporter(settings);
    case 'sarif':
      return sarifReporter(settings);
    case 'junit':
      return junitReporter(language);
  }
}
