import type { Language } from '../model';
import { formatNumber } from './numbers';

/** What is said about the places of a finding that has several: loaded with its details. */
interface PlacesText {
  readonly all: (count: number) => string;
  readonly more: (count: number) => string;
}

const texts: Readonly<Record<Language, PlacesText>> = {
  de: {
    all: (count) => `Alle ${formatNumber(count, 'de')} Stellen`,
    more: (count) => `${formatNumber(count, 'de')} weitere zeigen`,
  },
  en: {
    all: (count) => `All ${formatNumber(count, 'en')} places`,
    more: (count) => `Show ${formatNumber(count, 'en')} more`,
  },
};

export function placesText(language: Language): PlacesText {
  return texts[language];
}
