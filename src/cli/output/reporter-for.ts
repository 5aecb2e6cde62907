import type { Locale } from '../../core/locale';
import type { Paint } from '../../core/report/report-text';
import type { CheckFormat } from '../command';
import { htmlReporter } from './html';
import { jsonReporter } from './json';
import { jsonLinesReporter } from './json-lines';
import type { Reporter } from './reporter';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

/** What reports about one run in this format. */
export function reporterFor(format: CheckFormat, locale: Locale, paint: Paint): Reporter {
  switch (format) {
    case 'text':
      return textReporter(locale, paint);
    case 'json':
      return jsonReporter();
    case 'jsonl':
      return jsonLinesReporter();
    case 'sarif':
      return sarifReporter(locale);
    case 'html':
      return htmlReporter(locale);
  }
}
