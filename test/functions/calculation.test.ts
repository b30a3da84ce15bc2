import { waitFor } from '@testing-library/dom';
import { createExcelHost } from '../../src/preview/host';
import type { HostOptions } from '../../src/preview/host/contract';
import { addinFunctions } from '../support/customFunctions';
import { startExcel } from '../support/excel';

/** What formulas give in cells from A1 down, in an Excel of the locale, through the real client library. */
async function results(
  formulas: readonly string[],
  { locale = 'de-DE', ...options }: HostOptions = {},
  cells: readonly (readonly string[])[] = [],
): Promise<{ readonly value: unknown; readonly reason: string | undefined }[]> {
  const language = locale.startsWith('de') ? 'de' : 'en';
  const host = createExcelHost({ locale, functions: [addinFunctions(language)], ...options });
  await startExcel(host);
  await import('../../src/functions');
  const sheet = host.activeSheet();
  host.typeBlock(sheet.id, 0, 5, cells);
  host.typeBlock(
    sheet.id,
    0,
    0,
    formulas.map((formula) => [formula]),
  );
  const read = () =>
    formulas.map((_, row) => ({ value: sheet.cell(row, 0).value, reason: sheet.cell(row, 0).reason }));
  await waitFor(() => expect(read().map(({ value }) => value)).not.toContain('#BUSY!'), { timeout: 10_000 });
  return read();
}

type Case = readonly [formula: string, value: unknown, reason?: string];

async function expectResults(
  cases: readonly Case[],
  options?: HostOptions,
  cells?: readonly (readonly string[])[],
) {
  const found = await results(
    cases.map(([formula]) => formula),
    options,
    cells,
  );
  expect(found.map(({ value, reason }, index) => [cases[index]?.[0], value, reason])).toEqual(
    cases.map(([formula, value, reason]) => [formula, value, reason]),
  );
}

// The functions arrive when the first formula asks; here their loading is no part of a test's time.
beforeAll(async () => {
  await startExcel();
  await import('../../src/functions/run');
}, 60_000);

describe('ZIELERREICHUNG', () => {
  it('is an exact fraction, in the direction and from the baseline that are told', () =>
    expectResults([
      ['=ZIELCHECK.ZIELERREICHUNG(18;30)', 0.6],
      ['=ZIELCHECK.ZIELERREICHUNG(55;80)', 0.6875],
      ['=ZIELCHECK.ZIELERREICHUNG(1;3)', 0.333333333333333],
      ['=ZIELCHECK.ZIELERREICHUNG(0,1+0,2;0,3)', 1],
      ['=ZIELCHECK.ZIELERREICHUNG(0;30)', 0],
      ['=ZIELCHECK.ZIELERREICHUNG(12;10;"weniger")', 0.833333333333333],
      ['=ZIELCHECK.ZIELERREICHUNG(12;"≤ 15")', 1.25],
      ['=ZIELCHECK.ZIELERREICHUNG(14;10;"sinkend";20)', 0.6],
      ['=ZIELCHECK.ZIELERREICHUNG(15;20;;10)', 0.5],
    ]));

  it('reads texts as people write them', () =>
    expectResults([
      ['=ZIELCHECK.ZIELERREICHUNG("2.000";"4.000")', 0.5],
      ['=ZIELCHECK.ZIELERREICHUNG("12 TN";24)', 0.5],
      ['=ZIELCHECK.ZIELERREICHUNG("k. A.";24)', ''],
      ['=ZIELCHECK.ZIELERREICHUNG("";24)', ''],
    ]));

  it('gives a reason in place of a value', () =>
    expectResults([
      [
        '=ZIELCHECK.ZIELERREICHUNG(18;0)',
        '#N/A',
        'Der Zielwert ist 0 oder fehlt. Davon lässt sich kein Prozentwert bilden.',
      ],
      [
        '=ZIELCHECK.ZIELERREICHUNG(18;"–")',
        '#N/A',
        'Der Zielwert fehlt. Ohne Ziel gibt es keine Zielerreichung.',
      ],
      [
        '=ZIELCHECK.ZIELERREICHUNG(0;5;"weniger")',
        '#N/A',
        'Das Ergebnis ist 0 und damit erreicht, aber nicht als Prozentwert darstellbar.',
      ],
      [
        '=ZIELCHECK.ZIELERREICHUNG("etwa zwölf";24)',
        '#VALUE!',
        '„etwa zwölf“ bei „ist“ ist keine Zahl. Zahl eintragen oder die Zelle leer lassen.',
      ],
      [
        '=ZIELCHECK.ZIELERREICHUNG(18;30;"links")',
        '#VALUE!',
        'Die Richtung „links“ ist unbekannt. „mehr“ oder „weniger“ angeben.',
      ],
      ['=ZIELCHECK.ZIELERREICHUNG(1/0;30)', '#DIV/0!'],
    ]));

  it.each<HostOptions['profile']>(['ltsc2021', 'm365', 'web'])(
    'tells an empty cell from a 0 in %s: missing is not failure',
    async (profile = 'm365') => {
      const cells = [
        ['', '30'],
        ['0', '30'],
        ['14', '10', '', ''],
      ];
      await expectResults(
        [
          ['=ZIELCHECK.STATUS(ZIELCHECK.ZIELERREICHUNG(F1;G1))', 'offen'],
          ['=ZIELCHECK.STATUS(ZIELCHECK.ZIELERREICHUNG(F2;G2))', 'kritisch'],
          ['=ZIELCHECK.STATUS(F1)', 'offen'],
          // An empty baseline is none, and an empty direction says nothing.
          ['=ZIELCHECK.ZIELERREICHUNG(F3;G3;"weniger";H3)', 0.714285714285714],
          ['=ZIELCHECK.ZIELERREICHUNG(F3;G3;H3;I3)', 1.4],
        ],
        { profile },
        cells,
      );
    },
  );
});

describe('STATUS', () => {
  it('says the band in Excel’s language, decided on exact values', () =>
    expectResults([
      ['=ZIELCHECK.STATUS(1)', 'erreicht'],
      ['=ZIELCHECK.STATUS(0,85)', 'knapp'],
      ['=ZIELCHECK.STATUS(ZIELCHECK.ZIELERREICHUNG(16999;20000))', 'unter Ziel'],
      ['=ZIELCHECK.STATUS(0,6)', 'kritisch'],
      ['=ZIELCHECK.STATUS("60 %")', 'kritisch'],
      ['=ZIELCHECK.STATUS("k. A.")', 'offen'],
      ['=ZIELCHECK.STATUS(0,85;"100/90/75")', 'unter Ziel'],
      ['=ZIELCHECK.STATUS(0,96;"95/80/50")', 'erreicht'],
      [
        '=ZIELCHECK.STATUS(60)',
        '#VALUE!',
        '60 wären 6.000 %. Durch 100 teilen, oder als Text mit „%“ angeben.',
      ],
      [
        '=ZIELCHECK.STATUS(0,6;"streng")',
        '#VALUE!',
        'Die Vorlage „streng“ ist unbekannt. „100/85/65“, „100/90/75“ oder drei fallende Grenzen in Prozent angeben.',
      ],
    ]));

  it('speaks English in an English Excel, where "2.000" is 2', () =>
    expectResults(
      [
        ['=ZIELCHECK.STATUS(0.85)', 'nearly met'],
        ['=ZIELCHECK.ACHIEVEMENT("2.000",4)', 0.5],
        ['=ZIELCHECK.REFERENCE("14713","population",2024)', 611850],
        [
          '=ZIELCHECK.ACHIEVEMENT(18,0)',
          '#N/A',
          'The target is 0 or missing. No percentage can be made of it.',
        ],
        [
          '=ZIELCHECK.REFERENCE("Leipzig","population")',
          '#N/A',
          expect.stringMatching(
            /^“Leipzig” is ambiguous\. Give the key: Leipzig, kreisfreie Stadt \(14713\); /,
          ) as string,
        ],
      ],
      { locale: 'en-US' },
    ));
});
