import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/checks';
import { checkIds } from '../../src/model';
import { parseProfile } from '../../src/profile';
import { profileJsonSchema } from '../../src/profile/jsonSchema';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/profile.md'), 'utf8');
const file = path.join(root, 'assets/profile.schema.json');

/** Every key of every object in a JSON Schema; the ids of checks are keys of no object of their own. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties: unknown = Reflect.get(schema, 'properties');
  const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

describe('the JSON Schema of profiles', () => {
  it('is the one that is shipped: after a change run "node assets/tools/make-schema.mjs"', () => {
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(profileJsonSchema(), null, 2)}\n`);
  });

  it('refuses unknown keys and knows every check', () => {
    const schema = profileJsonSchema();
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(schema)).toContain(JSON.stringify([...checkIds]));
  });
});

describe('docs/profile.md', () => {
  it.each([...new Set(keysOf(profileJsonSchema()))])('has the key %s', (key) => {
    expect(page).toMatch(new RegExp(`\`(?:[\\w[\\].]*\\.)?${key.replace('$', '\\$')}\``));
  });

  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('has examples', () => expect(examples.length).toBeGreaterThan(1));

  it.each(examples)('has an example that can be used: %s', (text) => {
    const json: unknown = JSON.parse(text);
    expect(parseProfile(json, 'en', checks)).toEqual({ profile: json });
  });
});
