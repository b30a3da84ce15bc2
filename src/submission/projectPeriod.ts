import { isoDay, type Sheet, type Span } from '../model';
import { projectFieldsIn, type FoundField, type ProjectField } from './projectData';

/** What a profile says of its project data. */
interface WithProject {
  readonly project?: readonly (ProjectField & { readonly kind?: string | undefined })[] | undefined;
}

/**
 * The days between which the project runs, as its data in one sheet say: the two fields that the profile calls dates.
 * `undefined` where the profile has not just two, or one of them is empty or no day.
 */
export function projectPeriod(sheet: Sheet, { project = [] }: WithProject): Span | undefined {
  const dates = project.filter(({ kind }) => kind === 'date');
  if (dates.length !== 2) return undefined;
  const found = projectFieldsIn(sheet, dates);
  const [from, to] = dates.map(({ id }) => dayOf(found.find(({ field }) => field.id === id)));
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

/** The serial numbers of the days from 1980 to 2099. */
const DAYS = { first: 29_221, last: 73_050 };

function dayOf(found: FoundField | undefined): string | undefined {
  const text = found?.value.trim() ?? '';
  if (/^\d{5}$/.test(text) && Number(text) >= DAYS.first && Number(text) <= DAYS.last)
    return isoDay(Number(text));
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso) ? iso : undefined;
}
