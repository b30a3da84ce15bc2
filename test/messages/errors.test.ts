import { errorText } from '../../src/messages';
import { errorCodes, languages, UserFacingError } from '../../src/model';

describe('errorText', () => {
  it('names the sheet and the next step, and keeps what Excel said for the details', () => {
    const error = new UserFacingError(
      'sheet-protected',
      { sheet: 'Teil 1', technical: 'AccessDenied at Range.values' },
      { cause: new TypeError('inner') },
    );
    expect(errorText(error, 'de')).toEqual({
      title: 'Das Blatt „Teil 1“ ist geschützt.',
      next: 'In Excel unter „Überprüfen“ den Blattschutz aufheben und es dann noch einmal versuchen. Geprüft werden kann auch ein geschütztes Blatt.',
      details: 'zielcheck/sheet-protected\nAccessDenied at Range.values\nTypeError: inner',
    });
    expect(errorText(error, 'en').title).toBe('The sheet “Teil 1” is protected.');
  });

  it('shows no details where there are none', () => {
    expect(errorText(new UserFacingError('busy'), 'en')).toEqual({
      title: 'Excel is busy.',
      next: 'Wait a moment, close open dialogs in Excel, then try again.',
    });
  });

  it('names a part of the product that did not arrive, whatever was asked for', () => {
    const missing = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    const error = new UserFacingError('unknown', { technical: String(missing) }, { cause: missing });
    expect(errorText(error, 'de')).toEqual({
      title: 'Ein Teil von Zielcheck konnte nicht geladen werden.',
      next: 'Die Mappe ist unverändert. Bitte die Verbindung prüfen und es dann noch einmal versuchen.',
      details:
        'zielcheck/unknown\nChunkLoadError: Loading chunk 7 failed.\nChunkLoadError: Loading chunk 7 failed.',
    });
  });

  it.each(errorCodes)(
    '%s has a sentence for what happened and one for what next, in both languages',
    (code) => {
      const texts = languages.map((language) => errorText(new UserFacingError(code), language));
      for (const { title, next } of texts) {
        expect(title).toMatch(/^\p{Lu}.*\.$/u);
        expect(next).toMatch(/^\p{Lu}.*\.$/u);
        expect(`${title} ${next}`).not.toMatch(/undefined|Error:|Ungültig|Invalid/);
      }
      expect(texts[0]?.title).not.toBe(texts[1]?.title);
    },
  );
});
