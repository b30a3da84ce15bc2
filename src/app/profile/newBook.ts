import { openNewWorkbook } from '../../excel/newWorkbook';
import { calendarDay, type Language } from '../../model';
import type { Profile } from '../../profile';
import { standardWorkbook } from '../../xlsx/write/standard';

/** Makes the standard workbook of a profile and opens it in a window of its own. */
export async function openStandardWorkbook(profile: Profile, language: Language): Promise<void> {
  const bytes = standardWorkbook(profile, { language, today: calendarDay(new Date()) });
  await openNewWorkbook(bytes);
}
