import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { escapeXml } from '../../src/messages/markup';

describe('text in XML and HTML', () => {
  it('keeps every text that can be written', () => {
    const parser = new XMLParser({
      trimValues: false,
      parseTagValue: false,
      processEntities: true,
      htmlEntities: true,
    });
    // Graphemes are whole characters; control characters are the next test's.
    const written = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(written, (text) => {
        const read = parser.parse(`<a>x${escapeXml(text)}</a>`) as { a: string };
        expect(read.a).toBe(`x${text}`);
      }),
    );
  });

  it('lets no text become markup', () => {
    expect(escapeXml(`<img src=x onerror="alert('1')">&`)).toBe(
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;',
    );
    expect(escapeXml('\u0000\uD800')).toBe('␀\uFFFD');
  });
});
