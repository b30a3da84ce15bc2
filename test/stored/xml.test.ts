import fc from 'fast-check';
import { partJson, partXml } from '../../src/stored';
import { partRoot } from '../../src/xlsx/read/partRoot';

it('what is written is read again, whatever stands in a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, other) => {
      const json = JSON.stringify({ name, other });
      const read = partJson('mappings', partRoot(partXml('mappings', json)));
      expect(read === undefined ? undefined : JSON.parse(read)).toEqual({ name, other });
    }),
  );
});

it.each([
  [
    '<?xml version="1.0" encoding="utf-8"?>\n<zielcheck xmlns="urn:zielcheck:mappings:1">{"a":1}</zielcheck>',
    '{"a":1}',
  ],
  [
    "<z:zielcheck xmlns:z='urn:zielcheck:mappings:1'>{&quot;a&quot;:&#x22;&#60;&quot;}</z:zielcheck>",
    '{"a":"<"}',
  ],
  ['<zielcheck xmlns="urn:zielcheck:mappings:1"><![CDATA[{"a":"&amp;"}]]></zielcheck>', '{"a":"&amp;"}'],
  ['<zielcheck xmlns="urn:zielcheck:mappings:1"/>', ''],
  ['<zielcheck xmlns="urn:zielcheck:mappings:2">{}</zielcheck>', undefined],
  ['<zielcheck xmlns="urn:zielcheck:mappings:1">{}', undefined],
  ['<b:Sources xmlns:b="http://example.org/bibliography"/>', undefined],
  ['', undefined],
])('%s', (xml, json) => expect(partJson('mappings', partRoot(xml))).toBe(json));

it.each([
  ['comments', '<!---->'.repeat(20_000)],
  ['comments that begin', '<!--'.repeat(20_000)],
  ['instructions', '<?a?>'.repeat(20_000)],
  ['blanks', ' '.repeat(200_000)],
  ['elements that begin', '<a '.repeat(20_000)],
  ['entities', '&amp;'.repeat(20_000)],
  ['a document type', `<!DOCTYPE a [${'<!ENTITY a "aaaaaaaaaa">'.repeat(1_000)}]>`],
])('%s in great number cost no more than their length', (_, xml) => {
  for (const end of ['', '<', '<zielcheck xmlns="urn:zielcheck:mappings:1"/>'])
    expect(() => partRoot(xml + end)).not.toThrow();
});
