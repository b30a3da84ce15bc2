import type { Role, Sheet } from '../../model';
import type { HeaderMeaning } from './headerMeaning';

/** Tags of the Humanitarian Exchange Language (HXL 1.1) that say what a column is. */
const ROLES: Readonly<Record<string, Role>> = {
  indicator: 'indicator',
  output: 'indicator',
  activity: 'indicator',
  targeted: 'target',
  reached: 'actual',
};
/** Attributes that say it more closely ("#indicator+target"); others ("+f") tell no role. */
const ATTRIBUTES: Readonly<Record<string, Role>> = {
  target: 'target',
  targeted: 'target',
  reached: 'actual',
  actual: 'actual',
};
const TAG = /^#([a-z][a-z0-9_]*)((?:\s*\+\s*[a-z][a-z0-9_]*)*)$/;

/** Whether a text is a tag. */
export function isTag(text: string): boolean {
  return TAG.test(text.trim());
}

/** What a tag says; it leaves no doubt. `undefined` for other texts, and for tags that tell no role. */
export function tagMeaning(text: string): HeaderMeaning | undefined {
  const [, tag = '', attributes = ''] = TAG.exec(text.trim()) ?? [];
  const closer = attributes.split('+').flatMap((attribute) => ATTRIBUTES[attribute.trim()] ?? []);
  const role = closer[0] ?? ROLES[tag];
  return role === undefined
    ? undefined
    : { roles: [role], exact: true, certain: true, mustAgree: false, key: '' };
}

/** Whether a row of tags names target and actual: then they say what the columns are, and not the words above them. */
export function isTagRow(sheet: Sheet, row: number): boolean {
  const roles = new Set<Role>();
  for (const column of sheet.columnsAt(row))
    for (const role of tagMeaning(sheet.text(row, column))?.roles ?? []) roles.add(role);
  return roles.has('target') && roles.has('actual');
}
