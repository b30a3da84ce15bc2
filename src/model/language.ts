/** Languages that every text of the product exists in. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** "de-AT" → "de"; anything that is not German is English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('de') === true ? 'de' : 'en';
}
