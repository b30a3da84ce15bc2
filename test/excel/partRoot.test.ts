import { partJson } from '../../src/stored';
import { partRoot } from '../../src/excel/partRoot';

// The same as for files, by the browser's parser.
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
