import fc from 'fast-check';
import { FourLetters } from '../../src/tables/fourLetters';

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

it('passes over texts without them', () => {
  expect(letters.maybeIn('Anzahl der Teilnehmenden an Maßnahme 123456')).toBe(false);
  expect(letters.maybeIn('')).toBe(false);
});
