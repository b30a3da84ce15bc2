import type { Language } from '../model';

/** The texts of the page that makes a reporting workbook. They are loaded with the page, not with the pane. */
export interface NewBookText {
  readonly title: string;
  readonly intro: string;
  readonly profile: string;
  readonly ownProfile: (title: string) => string;
  readonly loadedProfile: (name: string) => string;
  readonly load: string;
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
  loadedProfile: (name) => `Geladenes Profil: ${name}`,
  load: 'Profil aus einer Datei wählen …',
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
  loadedProfile: (name) => `Loaded profile: ${name}`,
  load: 'Choose a profile from a file …',
  language: 'In which language?',
  languages: { de: 'German', en: 'English' },
  create: 'Make the workbook',
  creating: 'Making the workbook …',
};

const texts: Readonly<Record<Language, NewBookText>> = { de: german, en: english };

export function newBookText(language: Language): NewBookText {
  return texts[language];
}
