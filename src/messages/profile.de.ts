import type { ProfileText } from './profileText';

/** The texts of the page about the report profile in German. */
export const profileDe: ProfileText = {
  title: 'Berichtsprofil',
  intro:
    'Ein Berichtsprofil sagt, was ein richtiger Bericht ist: welche Indikatoren er hat, mit welchen Einheiten und Zielen. Danach wird geprüft.',
  reading: 'Das Profil der Mappe wird gelesen …',
  none: 'In dieser Mappe ist kein Profil gespeichert.',
  stored: 'Dieses Profil ist in der Mappe gespeichert.',
  unusable: 'Das Profil in der Mappe lässt sich nicht verwenden:',
  propose: 'Profil aus dieser Mappe erstellen',
  proposeImpossible: 'Dafür muss zuerst eine Indikatorentabelle geprüft sein.',
  proposed: 'Vorschlag aus den geprüften Tabellen. Gespeichert wird er erst auf Wunsch.',
  load: 'Profil aus einer Datei laden',
  loaded: (file) => `Aus „${file}“ geladen. In der Mappe gespeichert wird es erst auf Wunsch.`,
  name: 'Name des Profils',
  indicators: (count) => (count === 1 ? '1 Indikator' : `${count} Indikatoren`),
  noIndicators: 'Das Profil hat keine Liste von Indikatoren; es stellt nur die Prüfungen ein.',
  indicator: 'Indikator',
  indicatorLabel: (number) => `Indikator ${number}`,
  unit: 'Einheit',
  direction: 'Richtung',
  directions: { '': 'wie erkannt', increase: 'mehr ist besser', decrease: 'weniger ist besser' },
  target: 'Ziel',
  targetHint: 'Leer: wie im Bericht. Auch möglich: 10 bis 20, keines',
  noTarget: ['keines', 'kein', 'kein ziel', 'none'],
  targetWrong: 'Eine Zahl, „10 bis 20“ oder „keines“.',
  required: 'verlangt',
  drop: 'Weglassen',
  dropOf: (name) => `${name} weglassen`,
  problems: 'Das ist noch zu berichtigen:',
  save: 'In dieser Mappe speichern',
  download: 'Als Datei herunterladen',
  downloadName: 'profil.json',
  remove: 'Aus der Mappe entfernen',
  remembered:
    'Das Profil reist mit der Mappe und gilt auch auf der Kommandozeile. Zellen ändert es nicht; es lässt sich spurlos entfernen.',
};
