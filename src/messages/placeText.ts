import type { Language, ReferencePlace } from '../model';

/** "Leipzig, kreisfreie Stadt (14713)"; a key of the past with its last day: "(14365, bis 2008-07-31)". */
export function placeText({ name, designation, key, until }: ReferencePlace, language: Language): string {
  const told = designation === undefined || name.includes(designation) ? name : `${name}, ${designation}`;
  const ended = until === undefined ? '' : `, ${language === 'de' ? 'bis' : 'until'} ${until}`;
  return `${told} (${key}${ended})`;
}
