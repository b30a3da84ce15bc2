import { referenceErrorText } from '../../src/messages';
import { languages, referenceErrorCodes } from '../../src/model';

const city = { key: '14713', keyType: 'AGS', name: 'Leipzig', designation: 'kreisfreie Stadt' };
const county = { key: '14729', keyType: 'AGS', name: 'Leipzig', designation: 'Landkreis' };

describe('referenceErrorText', () => {
  it.each(referenceErrorCodes)(
    '%s tells cause and next step in both languages, with and without data',
    (code) => {
      for (const data of [
        {},
        { source: 'Eurostat', places: [city], status: 500, reach: 'direct' as const, inBrowser: true },
      ]) {
        const texts = languages.map((language) => referenceErrorText({ code, data }, language));
        for (const { title, next } of texts) {
          expect(title).toMatch(/^[\p{Lu}„“].*\.$/u);
          expect(next).toMatch(/^\p{Lu}.*\.$/u);
          expect(`${title} ${next}`).not.toMatch(/undefined|NaN|\[object| {2}/);
        }
        expect(texts[0]?.title).not.toBe(texts[1]?.title);
      }
    },
  );

  it('tells ambiguous places apart by designation and key', () => {
    const problem = { code: 'place-ambiguous', data: { place: 'Leipzig', places: [city, county] } } as const;
    expect(referenceErrorText(problem, 'de')).toEqual({
      title: '„Leipzig“ ist nicht eindeutig.',
      next: 'Bitte einen Schlüssel angeben: Leipzig, kreisfreie Stadt (14713); Leipzig, Landkreis (14729).',
    });
  });

  it('says what the relay is for only where a browser may have refused', () => {
    const told = (inBrowser: boolean): string =>
      referenceErrorText({ code: 'unreachable', data: { reach: 'direct', inBrowser } }, 'en').next;
    expect(told(true)).toContain('relay');
    expect(told(false)).not.toContain('relay');
  });

  it('says what stands between us and a source as what it is, with its code', () => {
    for (const technical of [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'CERT_HAS_EXPIRED',
    ])
      expect(
        referenceErrorText({ code: 'unreachable', data: { host: 'a.example', technical } }, 'de'),
      ).toMatchObject({
        title: `Die Verbindung zu a.example ist nicht vertrauenswürdig: Das Zertifikat lässt sich nicht prüfen (${technical}).`,
      });
    const { title } = referenceErrorText({ code: 'access-denied', data: { source: 'A', status: 407 } }, 'de');
    expect(title).toContain('Ein Proxy im eigenen Netz verlangt eine Anmeldung (407)');
    const wait = (retryAfter: number): string =>
      referenceErrorText({ code: 'too-many-requests', data: { retryAfter } }, 'de').next;
    expect(wait(90)).toBe('In 90 Sekunden noch einmal versuchen.');
    expect(wait(1e300)).toContain('mehr als einem Tag');
  });

  it('keeps what only an administrator reads for the details', () => {
    const data = { source: 'Eurostat', host: 'ec.europa.eu', status: 400, technical: 'columns missing: geo' };
    expect(referenceErrorText({ code: 'service-failed', data }, 'de')).toEqual({
      title: '„Eurostat“ meldet einen Fehler (400).',
      next: 'Später noch einmal versuchen. Bleibt es dabei, die Einrichtung der Quelle prüfen.',
      details: 'zielcheck/service-failed\nec.europa.eu\nHTTP 400\ncolumns missing: geo',
    });
  });
});
