import type { ReferencePlace } from '../model';

/** "Leipzig, kreisfreie Stadt (14713)". */
export function placeText({ name, designation, key }: ReferencePlace): string {
  const told = designation === undefined || name.includes(designation) ? name : `${name}, ${designation}`;
  return `${told} (${key})`;
}
