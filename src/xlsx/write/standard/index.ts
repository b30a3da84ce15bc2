import type { Workbook } from 'exceljs';
import { standardBookText } from '../../../messages/standardBook';
import type { StandardBookText } from '../../../messages/standardBook';
import { PROFILE_NAMESPACE, partXml } from '../../../model';
import type { Language } from '../../../model';
import { formatProfile, type Profile } from '../../../profile';
import { packWorkbook } from '../package';
import { newWorkbook } from '../style';
import { writeArea } from './area';
import { choiceLists, writeHints } from './hints';
import { writeIndicators } from './indicators';
import { writeProject } from './project';

export interface StandardBookSettings {
  readonly language: Language;
  /** ISO text; the only date in the file. */
  readonly today: string;
}

/** What each sheet of the workbook is written from. */
export interface StandardBook {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly language: Language;
  readonly text: StandardBookText;
}

/**
 * The standard reporting workbook of a profile as an .xlsx file: project data, indicators (an Excel table, with a row per
 * indicator, sub-project and period), area and notes. The profile is stored inside. The same profile, language and day give
 * the same bytes.
 */
export async function standardWorkbook(
  profile: Profile,
  { language, today }: StandardBookSettings,
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const text = standardBookText(language);
  const book: StandardBook = { workbook, profile, language, text };
  const lists = choiceLists(profile, text);
  await writeProject(book, lists);
  await writeIndicators(book);
  await writeArea(book);
  await writeHints(book, lists);
  return packWorkbook(workbook, { today, part: partXml(PROFILE_NAMESPACE, formatProfile(profile)) });
}
