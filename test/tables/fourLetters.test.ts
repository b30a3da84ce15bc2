import fc from 'fast-check';
import { FourLetters } from '../../src/tables/rows/fourLetters';
import { runs } from '../support/seed';

const words = ['kosten', 'churn', 'bugs', 'ebit'];
const letters = new FourLetters(words);

it('never overlooks a word, wherever it stands and however it is written', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom(...words),
      fc.boolean(),
      fc.string(),
      (before, word, upper, after) => {
        expect(letters.maybeIn(`${before}${upper ? word.toUpperCase() : word}${after}`)).toBe(true);
      },
    ),
  );
});

it('sees the same of texts in turn as of each alone, whatever they share', () => {
  const name = fc
    .tuple(
      fc.constantFrom('', 'Anzahl der ', 'Anzahl der Teilnehmenden an ', 'Sachk', 'Personalko'),
      fc.constantFrom('', 'osten', 'sten', 'kosten', 'chur', 'n', 'Bugs', 'Maßnahme', 'ebit je'),
      fc.string({ maxLength: 6 }),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), (names) => {
      const inTurn = letters.inTurn();
      expect(names.map((one) => inTurn(one))).toEqual(names.map((one) => letters.maybeIn(one)));
    }),
    runs(200),
  );
});

it('passes over texts without them', () => {
  expect(letters.maybeIn('Anzahl der Teilnehmenden an Maßnahme 123456')).toBe(false);
  expect(letters.maybeIn('')).toBe(false);
});
