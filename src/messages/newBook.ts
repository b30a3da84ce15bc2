import type { Language } from '../model';

/** The texts of the page that makes a reporting workbook. They are loaded with the page, not with the pane. */
export interface NewBookText {
  readonly title: string;
  readonly intro: string;
  readonly profile: string;
  readonly ownProfile: (title: string) => string;
  readonly fileProfile: (title: string) => string;
  readonly load: string;
  readonly notAProfile: (file: string) => string;
  readonly unreadable: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly create: string;
  readonly creating: string;
}

const german: NewBookText = {
  title: 'Berichtsmappe anlegen',
  intro:
    'Legt eine neue Mappe zum Ausfüllen an: Projektdaten, Indikatoren, Gebiet und Hinweise. Sie öffnet sich in einem eigenen Fenster; diese Mappe bleibt, wie sie ist.',
  profile: 'Nach welchem Profil?',
  ownProfile: (title) => `Profil dieser Mappe: ${title}`,
  fileProfile: (title) => `Profil aus der Datei: ${title}`,
  load: 'Profil aus einer Datei wählen …',
  notAProfile: (file) => `„${file}“ ist kein Profil, das sich verwenden lässt:`,
  unreadable: 'Die Datei ist zu groß oder lässt sich nicht lesen.',
  language: 'In welcher Sprache?',
  languages: { de: 'Deutsch', en: 'Englisch' },
  create: 'Mappe anlegen',
  creating: 'Die Mappe wird angelegt …',
};

const english: NewBookText = {
  title: 'New reporting workbook',
  intro:
    'Makes a new workbook to fill in: project data, indicators, area and notes. It opens in a window of its own; this workbook stays as it is.',
  profile: 'By which profile?',
  ownProfile: (title) => `Profile of this workbook: ${title}`,
  fileProfile: (title) => `Profile from the file: ${title}`,
  load: 'Choose a profile from a file …',
  notAProfile: (file) => `“${file}” is not a profile that can be used:`,
  unreadable: 'The file is too large or cannot be read.',
  language: 'In which language?',
  languages: { de: 'German', en: 'English' },
  create: 'Make the workbook',
  creating: 'Making the workbook …',
};

const texts: Readonly<Record<Language, NewBookText>> = { de: german, en: english };

export function newBookText(language: Language): NewBookText {
  return texts[language];
}
