import type { Language, Severity } from '../model';
import { formatNumber } from './numbers';

interface SettingsText {
  readonly title: string;
  readonly remembered: string;
  readonly language: string;
  readonly languageEffect: string;
  readonly languageOfExcel: string;
  readonly languages: Readonly<Record<'de' | 'en', string>>;
  readonly bands: string;
  readonly bandsEffect: string;
  readonly bandsPreset: (met: number, near: number, under: number) => string;
  readonly bandsOwn: string;
  readonly bandsOrder: string;
  readonly bandFrom: (status: string) => string;
  readonly live: string;
  readonly liveEffect: string;
  readonly checks: string;
  readonly checksEffect: string;
  readonly asDefault: (severity: string) => string;
  readonly severities: Readonly<Record<Severity | 'off', string>>;
  readonly optionUnusable: string;
}

const german = (value: number): string => formatNumber(value, 'de');
const english = (value: number): string => formatNumber(value, 'en');

const texts: Readonly<Record<Language, SettingsText>> = {
  de: {
    title: 'Einstellungen',
    remembered: 'Die Einstellungen werden in dieser Arbeitsmappe gespeichert und reisen mit ihr.',
    language: 'Sprache',
    languageEffect: 'Sprache dieses Bereichs; die Mappe bleibt, wie sie ist.',
    languageOfExcel: 'Wie Excel',
    languages: { de: 'Deutsch', en: 'English' },
    bands: 'Stufen der Zielerreichung',
    bandsEffect:
      'Ab welchem Prozentwert ein Indikator als erreicht, knapp oder unter Ziel gilt. Darunter ist er kritisch.',
    bandsPreset: (met, near, under) => `${german(met)} / ${german(near)} / ${german(under)} %`,
    bandsOwn: 'Eigene',
    bandsOrder: 'Drei Zahlen von groß nach klein, zum Beispiel 100, 85 und 65.',
    bandFrom: (status) => `${status} ab (%)`,
    live: 'Beim Ändern mitprüfen',
    liveEffect: 'Prüft nach jeder Eingabe im Blatt von selbst.',
    checks: 'Prüfungen',
    checksEffect: 'Wie schwer ein Befund wiegt. „aus“ schaltet die Prüfung ab.',
    asDefault: (severity) => `Voreinstellung (${severity})`,
    severities: { off: 'aus', info: 'Hinweis', warning: 'Warnung', error: 'Fehler' },
    optionUnusable: 'Dieser Wert lässt sich hier nicht verwenden.',
  },
  en: {
    title: 'Settings',
    remembered: 'The settings are stored in this workbook and travel with it.',
    language: 'Language',
    languageEffect: 'Language of this pane; the workbook stays as it is.',
    languageOfExcel: 'Same as Excel',
    languages: { de: 'Deutsch', en: 'English' },
    bands: 'Bands of achievement',
    bandsEffect:
      'From which percentage an indicator counts as met, nearly met or under target. Below that it is critical.',
    bandsPreset: (met, near, under) => `${english(met)} / ${english(near)} / ${english(under)}%`,
    bandsOwn: 'Own',
    bandsOrder: 'Three numbers from large to small, for example 100, 85 and 65.',
    bandFrom: (status) => `${status} from (%)`,
    live: 'Check while editing',
    liveEffect: 'Checks by itself after every entry in the sheet.',
    checks: 'Checks',
    checksEffect: 'How much a finding weighs. “off” switches the check off.',
    asDefault: (severity) => `Default (${severity})`,
    severities: { off: 'off', info: 'note', warning: 'warning', error: 'error' },
    optionUnusable: 'This value cannot be used here.',
  },
};

/** The texts of the page of settings in a language. */
export function settingsText(language: Language): SettingsText {
  return texts[language];
}
