import { directionsOf, findTables } from '../../src/tables';
import { directionOfScale } from '../../src/tables/directions/witnesses/scaleNote';
import { sheetOf, type LiteralCell } from '../support/sheet';

describe('a scale that names its ends', () => {
  it.each([
    'Average satisfaction (1 = best)',
    'Zufriedenheit (1 = sehr gut, 6 = ungenügend)',
    'Zufriedenheit der Eltern, Skala 1 (sehr zufrieden) bis 5 (sehr unzufrieden)',
    'Course rating, very good = 1',
    'Bewertung (5 = schlecht)',
    'Rating: 1 very good - 5 very poor',
  ])('falls: %s', (text) => expect(directionOfScale(text)).toBe('decrease'));

  it.each([
    'Zufriedenheit (5 = sehr zufrieden)',
    'Satisfaction (1 = very poor, 5 = excellent)',
    'Bewertung, 10 = beste Note',
    'Rating (0 = worst)',
  ])('rises: %s', (text) => expect(directionOfScale(text)).toBe('increase'));

  it.each([
    'Zufriedenheit (1 bis 5)',
    'Teilnehmende mit 1 sehr guten Abschluss',
    'Best practice 2024',
    'Anteil sehr gut bewerteter Kurse',
    'Kurse 2024: beste Auslastung',
  ])('tells nothing: %s', (text) => expect(directionOfScale(text)).toBeUndefined());

  const told = (rows: readonly (readonly LiteralCell[])[]): string[] => {
    const sheet = sheetOf(rows);
    return findTables(sheet, { language: 'de' }).tables.flatMap((table) => {
      const directions = directionsOf(sheet, table);
      return Array.from(table.dataRows, (row) => directions.at(row, undefined).direction);
    });
  };

  it('is heard in the name of a row, in its unit and in the header, for the rows that it is about', () => {
    const people = ['Teilnehmende', 20, 18, null];
    expect(
      told([['Indikator', 'Ziel', 'Ist', 'Einheit'], people, ['Urteil (1 = sehr gut)', 2, 2.4, null]]),
    ).toEqual(['increase', 'decrease']);
    expect(
      told([['Indikator', 'Ziel', 'Ist', 'Einheit'], people, ['Urteil', 2, 2.4, 'Skala, 1 = sehr gut']]),
    ).toEqual(['increase', 'decrease']);
    expect(
      told([
        ['Frage', 'Ziel (1 = sehr gut)', 'Ist'],
        ['Räume', 2, 1.8],
        ['Betreuung', 2, 2.4],
      ]),
    ).toEqual(['decrease', 'decrease']);
    expect(
      told([
        ['Bewertung (1 = sehr gut, 5 = schlecht)', 'Ziel', 'Ist'],
        ['Räume', 2, 1.8],
        ['Betreuung', 2, 2.4],
      ]),
    ).toEqual(['decrease', 'decrease']);
  });
});
