import fc from 'fast-check';
import { fold, foldName, hashName, hashNameEnd } from '../../src/model/foldedName';

describe('fold', () => {
  it.each([
    ['Maß­nahmen  für\nJüngere', 'massnahmen fuer juengere'],
    ['Café–Øst', 'cafe-oest'],
    ['Œuvre (ﬁn)', 'oeuvre (fin)'],
    ['Ist [m²]', 'ist [m2]'],
    ['Soll / Ist', 'soll / ist'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('foldName', () => {
  it.each([
    ['Maßnahmen für Jüngere', 'MASSNAHMEN  fuer Juengere:'],
    ['Teilnehmer/-innen', 'Teilnehmer innen'],
    ['Café', 'cafe'],
    ['STRAẞENFESTE', 'Straßenfeste'],
    ['\u212Aurse', 'Kurse'],
    ['a\u00A0b\u202Fc', 'A–b-C'],
    ['„Neu“', 'neu'],
  ])('%s equals %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(hashName(one)).toBe(hashName(other));
  });

  it.each([
    ['TN < 25', 'TN > 25'],
    ['TN ≤ 25', 'TN ≥ 25'],
    ['Quote %', 'Quote'],
    ['A1', 'A2'],
  ])('%s differs from %s', (one, other) => expect(foldName(one)).not.toBe(foldName(other)));

  it('gives equal hashes to equal names, and 0 only to names of nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(hashName(foldName(name))).toBe(hashName(name));
        expect(hashName(name) === 0).toBe(foldName(name) === '');
        expect(hashNameEnd(foldName(name))).toBe(hashNameEnd(name));
        expect(hashNameEnd(name) === 0).toBe(foldName(name) === '');
      }),
    );
  });
});

it('folds every character to something that stays as it is when folded again', () => {
  const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter((character) => foldName(foldName(character)) !== foldName(character))).toEqual([]);
});
