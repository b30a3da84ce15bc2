import type { CheckedFile } from '../../report/checkedFile';
import { PAGE_END, pageHead, pageSection, type PagePart, type PageSettings } from '../../report/page';
import { sinceLines } from '../../report/sinceLines';
import { droppedLines } from '../../messages/droppedParts';
import { filesText } from '../../messages/files';
import type { Language } from '../../model';
import type { SavedPage } from './contract';

/** All files on the page that the command line writes with `--format html`. */
export function filesPage(files: readonly CheckedFile[], settings: Omit<PageSettings, 'dropped'>): SavedPage {
  const { language, today } = settings;
  const { page } = filesText(language);
  const all = { ...settings, dropped: page.more };
  const html = [
    ...pageHead(
      files.map(({ digest }) => digest),
      all,
    ),
    ...files.flatMap((file) => [...pageSection(partOf(file, language), all)]),
    PAGE_END,
  ].join('');
  return { name: `zielcheck-${today}.html`, html };
}

function partOf(
  { digest, findings, findingsDropped, nearMisses, states, since, dropped = [] }: CheckedFile,
  language: Language,
): PagePart {
  const { file, error, details, summary } = digest;
  if (error !== null) {
    const failure = filesText(language).errors[error];
    return {
      file,
      content: { failure: details === undefined ? failure : `${failure} (${details})`, nearMisses },
    };
  }
  return {
    file,
    content: {
      result: { findings, findingsDropped, summary },
      missed: states.filter(({ status }) => status === 'under' || status === 'critical'),
      since: since === undefined ? [] : sinceLines(since, language),
      notUsed: droppedLines(dropped, language),
    },
  };
}
