import { suggest } from '../../src/profile/suggest';

it.each([
  ['bnds', 'bands'],
  ['Checks', 'checks'],
  ['chekcs', 'checks'],
  ['wetter', undefined],
  ['', undefined],
])('%p: %p', (unknown, expected) => expect(suggest(unknown, ['bands', 'checks'])).toBe(expected));
