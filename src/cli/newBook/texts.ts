import type { Language } from '../../model';

interface NewBookTexts {
  readonly usage: string;
  readonly description: string;
  readonly profile: string;
  readonly out: string;
  readonly force: string;
  readonly help: string;
  readonly done: (file: string, indicators: string) => string;
}

const german: NewBookTexts = {
  usage: '[Optionen] --profile PROFILE --out FILE.xlsx',
  description:
    'Legt eine leere Berichtsmappe an: Projektdaten, Indikatoren, Gebiet und Hinweise, zum Ausfüllen. Das Profil steht darin.',
  profile: 'Profil: biwaq, frei, eine Datei oder eine Adresse',
  out: 'die neue Mappe',
  force: 'eine Mappe dieses Namens überschreiben',
  help: `
Beispiel:
  zielcheck new --profile biwaq --out bericht.xlsx

Ende mit 0: die Mappe ist geschrieben; 2: eine Angabe war nicht zu gebrauchen, es wurde nichts geschrieben.`,
  done: (file, indicators) => `${file} geschrieben: Indikatoren ${indicators}`,
};

const english: NewBookTexts = {
  usage: '[options] --profile PROFILE --out FILE.xlsx',
  description:
    'Makes an empty reporting workbook to fill in: project data, indicators, area and notes. The profile is stored inside.',
  profile: 'profile: biwaq, frei, a file or an address',
  out: 'the new workbook',
  force: 'overwrite a workbook of that name',
  help: `
Example:
  zielcheck new --profile biwaq --out report.xlsx

Exit code 0: the workbook is written; 2: an option could not be used, nothing was written.`,
  done: (file, indicators) => `${file} written: indicators ${indicators}`,
};

const texts: Readonly<Record<Language, NewBookTexts>> = { de: german, en: english };

export function newBookTexts(language: Language): NewBookTexts {
  return texts[language];
}
