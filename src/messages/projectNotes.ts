import type { Language } from '../model';

/** What the standard workbook says beside a field of the project data that is to be filled in. */
export const projectNotes: Readonly<
  Record<Language, { readonly required: string; readonly optional: string }>
> = {
  de: { required: 'Pflichtangabe', optional: 'freiwillig' },
  en: { required: 'required', optional: 'optional' },
};
