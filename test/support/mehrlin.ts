import type { LiteralCell } from './sheet';

/**
 * The indicators of the project MEHRLiN (Magdeburg, information I0300/14), as a partner pastes them: 2.000, 10.360 and 1.160
 * arrive as texts.
 */
export const mehrlin: readonly (readonly LiteralCell[])[] = [
  ['Indikator', 'Zielwert', 'Ergebnis', '%'],
  [
    'Anzahl teilnehmender Jugendlicher/junger Erwachsener an Bildungs- und Qualifizierungsmaßnahmen',
    145,
    163,
    112,
  ],
  ['Anzahl teilnehmender Langzeitarbeitsloser an Bildungs- und Qualifizierungsmaßnahmen', 175, 236, 135],
  ['Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen', 80, 55, 69],
  [
    'Anzahl der Teilnehmenden, für die Arbeitsplätze auf dem 2./3. Arbeitsmarkt geschaffen wurden',
    12,
    72,
    600,
  ],
  ['Anzahl der Teilnehmenden an Existenzgründungsberatung und -förderung', 25, 46, 184],
  ['Anzahl der beratenen Klein- und Kleinstbetriebe', 50, 143, 286],
  ['Anzahl in Ausbildung vermittelter Teilnehmender', 30, 18, 60],
  ['Anzahl der in den 1. Arbeitsmarkt vermittelten Teilnehmenden', 50, 65, 130],
  ['Anzahl an Teilnehmer/-innen an Gesundheitsprojekten', '2.000', '10.360', 518],
  ['TN an Mainstreaming Veranstaltungen', 60, 145, 242],
  ['TN mit Migrationshintergrund', 20, 232, '1.160'],
  ['Anzahl teilnehmender Behinderter an Bildungs- und Beratungsmaßnahmen, Praktika', 10, 18, 180],
];
