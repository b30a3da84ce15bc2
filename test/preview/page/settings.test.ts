import { readSettings } from '../../../src/preview/page/settings';

describe('settings in the address', () => {
  it('are read as they are written', () => {
    expect(readSettings('?lang=en&theme=contrast&pane=320&profile=ltsc2021&sample=leer')).toEqual({
      lang: 'en',
      theme: 'contrast',
      pane: 320,
      profile: 'ltsc2021',
      sample: 'leer',
    });
  });

  it('take their defaults where the address says nothing or nonsense', () => {
    const defaults = { lang: 'de', theme: 'light', pane: 350, profile: 'm365', sample: 'mehrlin' };
    expect(readSettings('')).toEqual(defaults);
    expect(readSettings('?lang=fr&theme=pink&pane=7&profile=excel97&sample=../../etc/passwd')).toEqual(
      defaults,
    );
  });
});
