// The standard reporting workbook as the product writes it: empty, and filled in with the figures of MEHRLiN (see mehrlin.mjs).
import { loadProduct } from '../product.mjs';
import { facts, figures } from './mehrlin.mjs';

const DAY = '2026-01-05';
/** Where the table's first row and the project's first field stand. */
const FIRST_ROW = 5;

export async function standardWorkbooks() {
  const { standardWorkbook } = await loadProduct('./src/xlsx/write/index.ts');
  const { builtInProfiles } = await loadProduct('./src/profile/index.ts');
  const { fillBook } = await loadProduct('./test/support/fillBook.ts');
  const empty = standardWorkbook(builtInProfiles.biwaq, { language: 'de', today: DAY });
  const rows = figures.map(([target, actual], index) => {
    const row = FIRST_ROW + index;
    return { [`D${row}`]: target, [`E${row}`]: actual, [`F${row}`]: actual / target };
  });
  const indicators = fillBook(empty, 1, Object.assign({}, ...rows, explanations));
  return { 'berichtsmappe.xlsx': empty, 'berichtsmappe-mehrlin.xlsx': fillBook(indicators, 0, project) };
}

const explanations = {
  G7: 'Die Betriebe konnten Beschäftigte seltener freistellen als geplant (Angabe frei erfunden).',
  G8: 'Ein weiterer Träger stellte zusätzliche Plätze bereit (Angabe frei erfunden).',
  G11: 'Zwölf Jugendliche begannen erst nach dem Ende der Laufzeit eine Ausbildung (Angabe frei erfunden).',
  G13: 'Gezählt sind auch offene Angebote im Stadtteil (Angabe frei erfunden).',
  G15: 'Das Ziel entstand vor der Erweiterung des Programmgebiets (Angabe frei erfunden).',
};

const project = {
  B5: facts.project,
  B6: facts.city,
  B7: 'Sachsen-Anhalt',
  B8: 'Magdeburg-Nord',
  B10: 'Bildung, Wirtschaft, Arbeit im Quartier',
  // Excel's days: 1 October 2011 and 30 September 2014.
  B11: 40_817,
  B12: 41_912,
  B14: facts.partners,
  B15: facts.coordination,
};
