import { standardBookText } from '../../../messages/standardBook';
import { partXml } from '../../../stored';
import type { Language } from '../../../model';
import { formatProfile, type Profile } from '../../../profile';
import { BookDraft, packBook } from '../book';
import { writeArea } from './area';
import { choiceLists, writeHints } from './hints';
import { writeIndicators } from './indicators';
import { writeProject } from './project';
import type { StandardBook } from './standardBook';

export interface StandardBookSettings {
  readonly language: Language;
  /** ISO text; the only date in the file. */
  readonly today: string;
}

/**
 * The standard reporting workbook of a profile as an .xlsx file: project data, indicators (an Excel table, with a row per
 * indicator, sub-project and period), area and notes. The profile is stored inside. The same profile, language and day give
 * the same bytes.
 */
export function standardWorkbook(profile: Profile, { language, today }: StandardBookSettings): Uint8Array {
  const text = standardBookText(language);
  const book: StandardBook = { draft: new BookDraft(), profile, language, text };
  const lists = choiceLists(profile, text);
  writeProject(book, lists);
  writeIndicators(book);
  writeArea(book);
  writeHints(book, lists);
  return packBook(book.draft, { today, part: partXml('profile', formatProfile(profile)) });
}
