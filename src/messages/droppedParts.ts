import type { DroppedPart, Language, PartName } from '../model';
import { formatNumber } from './numbers';

const what: Readonly<Record<Language, Readonly<Record<PartName, string>>>> = {
  de: {
    mappings: 'Angaben zu Tabellen; diese Tabellen werden erkannt wie jede andere',
    profile: 'Berichtsprofile',
    choices: 'Einstellungen',
    references: 'Angaben zu eingefügten Referenzwerten',
    submission: 'Begründungen und Protokolle zur Abgabe',
  },
  en: {
    mappings: 'decisions about tables; these tables are recognised like any other',
    profile: 'report profiles',
    choices: 'settings',
    references: 'entries about inserted reference values',
    submission: 'reasons and protocols for handing in',
  },
};

/** Says what was stored in a workbook and is not used, a line for each kind. */
export function droppedLines(dropped: readonly DroppedPart[], language: Language): string[] {
  return dropped.map(({ part, count }) => {
    const number = formatNumber(count, language);
    return language === 'de'
      ? `In der Mappe gespeichert, aber unlesbar oder doppelt und deshalb nicht verwendet (${number}): ${what.de[part]}.`
      : `Stored in the workbook, but unreadable or there twice and therefore not used (${number}): ${what.en[part]}.`;
  });
}
