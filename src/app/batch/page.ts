import type { CheckedFile } from '../../report/checkedFile';
import { PAGE_END, pageHead, pageSection, type PagePart, type PageSettings } from '../../report/page';
import { sinceLines } from '../../report/sinceLines';
import { reportNotes } from '../../messages/reportNotes';
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

function partOf(checked: CheckedFile, language: Language): PagePart {
  const { digest, findings, findingsDropped, nearMisses, states, since, verdict } = checked;
  const { file, error, details, summary } = digest;
  const part = { file, notes: reportNotes(checked, language), nearMisses };
  if (error !== null) {
    const failure = filesText(language).errors[error];
    return { ...part, content: { failure: details === undefined ? failure : `${failure} (${details})` } };
  }
  return {
    ...part,
    content: {
      result: { findings, findingsDropped, summary, ...(verdict !== undefined && { verdict }) },
      missed: states.filter(({ status }) => status === 'under' || status === 'critical'),
      since: since === undefined ? [] : sinceLines(since, language),
    },
  };
}
