import type { Language } from '../model';

interface CommandsText {
  readonly convertNumbers: string;
  readonly fillPercentages: string;
  readonly undo: string;
  readonly profile: string;
  readonly newBook: string;
  readonly settings: string;
}

const texts: Readonly<Record<Language, CommandsText>> = {
  de: {
    convertNumbers: 'Zahlen als Text umwandeln …',
    fillPercentages: 'Prozentwerte ausfüllen …',
    undo: 'Letzte Änderung zurücknehmen',
    profile: 'Berichtsprofil …',
    newBook: 'Berichtsmappe anlegen …',
    settings: 'Einstellungen',
  },
  en: {
    convertNumbers: 'Convert numbers stored as text …',
    fillPercentages: 'Fill in percentages …',
    undo: 'Undo last change',
    profile: 'Report profile …',
    newBook: 'New reporting workbook …',
    settings: 'Settings',
  },
};

/** The commands behind the three dots: loaded when they are unfolded. */
export const commandsText = (language: Language): CommandsText => texts[language];
