import type { Language } from '../model';
import { formatNumber } from './numbers';
import type { Counted } from './uiText';

export interface NoticeText {
  readonly applied: Counted;
  readonly undone: string;
  readonly marked: Counted;
  readonly unmarked: string;
  readonly choicesDropped: string;
  readonly mappingsDropped: string;
  readonly mapped: string;
  readonly ignored: string;
  readonly unmapped: string;
  readonly profileSaved: string;
  readonly profileRemoved: string;
  readonly bookOpened: string;
}

const german = (value: number): string => formatNumber(value, 'de');
const english = (value: number): string => formatNumber(value, 'en');

const texts: Readonly<Record<Language, NoticeText>> = {
  de: {
    applied: (value) => (value === 1 ? '1 Zelle geändert.' : `${german(value)} Zellen geändert.`),
    undone: 'Die Änderung ist zurückgenommen.',
    marked: (value) => (value === 1 ? '1 Zeile markiert.' : `${german(value)} Zeilen markiert.`),
    unmarked: 'Alle Markierungen sind entfernt.',
    choicesDropped: 'Die gespeicherten Einstellungen waren nicht lesbar. Es gelten die Voreinstellungen.',
    mappingsDropped:
      'Was für die Tabellen dieser Mappe festgelegt war, war nicht vollständig lesbar. Sie wurden neu erkannt.',
    mapped: 'Übernommen und in dieser Mappe gespeichert.',
    ignored: 'Der Bereich wird nicht mehr geprüft. Das ist in dieser Mappe gespeichert.',
    profileSaved: 'Das Profil ist in dieser Mappe gespeichert; geprüft wird jetzt danach.',
    bookOpened: 'Die neue Mappe ist in einem eigenen Fenster geöffnet. Gespeichert wird sie dort.',
    profileRemoved: 'Das Profil ist aus dieser Mappe entfernt.',
    unmapped: 'Hier gilt wieder die Erkennung.',
  },
  en: {
    applied: (value) => (value === 1 ? '1 cell changed.' : `${english(value)} cells changed.`),
    undone: 'The change has been undone.',
    marked: (value) => (value === 1 ? '1 row marked.' : `${english(value)} rows marked.`),
    unmarked: 'All markings have been removed.',
    choicesDropped: 'The stored settings could not be read. The defaults apply.',
    mappingsDropped:
      'What was decided about the tables of this workbook could not be read completely. They were recognised anew.',
    mapped: 'Applied, and stored in this workbook.',
    ignored: 'The range is no longer checked. This is stored in this workbook.',
    profileSaved: 'The profile is stored in this workbook and used from now on.',
    bookOpened: 'The new workbook is open in a window of its own. Save it there.',
    profileRemoved: 'The profile has been removed from this workbook.',
    unmapped: 'Recognition applies again here.',
  },
};

/** What is said after something was done, in a language. */
export function noticeText(language: Language): NoticeText {
  return texts[language];
}
