import { emptySummary, checkSheet } from '../../src/engine';
import { uiText } from '../../src/messages';
import {
  PAGE_END,
  pageHead,
  pageSection,
  type FileDigest,
  type MissedRow,
  type PagePart,
} from '../../src/report';
import { checkTexts } from '../support/checkTexts';
import { GERMAN } from '../support/findings';
import { sheetOf } from '../support/sheet';

const settings = {
  language: 'de',
  ui: uiText('de'),
  checkTexts: checkTexts.de,
  today: '2026-06-30',
  version: '1.2.0',
  dropped: (count: string) => `und ${count} mehr`,
} as const;

const digest = (file: string, more: Partial<FileDigest> = {}): FileDigest => ({
  file,
  error: null,
  summary: emptySummary(),
  reasons: [],
  passedOver: [],
  questions: [],
  ...more,
});

describe('the page of many files', () => {
  const page = [
    ...pageHead(
      [
        digest('a <1>.xlsx', { verdict: 'ready' }),
        digest('b.xlsx', {
          verdict: 'not-ready',
          summary: { ...emptySummary(), rows: 1200, under: 2, critical: 3, errors: 4, warnings: 5, infos: 6 },
          fingerprint: 'changed',
          checkedOn: '2026-03-31',
        }),
      ],
      settings,
    ),
  ].join('');

  it('says when it was made, and runs nothing but its own script', () => {
    expect(page).toContain('Geprüft am 30.06.2026 mit Zielcheck 1.2.0.');
    expect(page).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='"/);
    expect(PAGE_END).toMatch(/<script>[^]+<\/script>\n<\/body>/);
  });

  it('lists the files, worst first, with what was counted', () => {
    const rows = [...page.matchAll(/<tr><td><a href="#file-[0-9a-f]{12}">(.*)<\/tr>/g)].map(([, row]) => row);
    const number = (value: number, shown = String(value)): string =>
      `<td class="number" data-sort="${value}">${shown}</td>`;
    expect(rows).toEqual([
      'b.xlsx</a></td><td data-sort="1" class="not-ready">nicht abgabebereit</td>' +
        number(1200, '1.200') +
        [5, 4, 5, 6].map((value) => number(value)).join('') +
        '<td data-sort="0">geändert seit 31.03.2026</td>',
      'a &lt;1&gt;.xlsx</a></td><td data-sort="4" class="ready">abgabebereit</td>' +
        [0, 0, 0, 0, 0].map((value) => number(value)).join('') +
        '<td data-sort="1">keins</td>',
    ]);
  });

  it('has numbers to the right, but names and verdicts to the left', () => {
    const heads = [
      ...page.matchAll(/<th scope="col"( class="number")?><button type="button" data-column="(\d)">(.*?)</g),
    ];
    expect(
      heads.map(([, right, column, title]) => `${column} ${title}${right === undefined ? '' : ' →'}`),
    ).toEqual([
      '0 Datei',
      '1 Stand',
      '2 Indikatoren →',
      '3 Ziele verfehlt →',
      '4 Fehler →',
      '5 Warnungen →',
      '6 Hinweise →',
      '7 Protokoll →',
    ]);
  });
});

describe('the part of one file', () => {
  const rows = [[...GERMAN], ['Kurse', 10, 5, 50], ['Plätze', 8, 8, '100'], ['Besuche', 4, 4, 99]];
  const result = checkSheet(sheetOf(rows), {});
  const part = (more: Partial<PagePart> = {}): string =>
    [
      ...pageSection(
        {
          file: 'a.xlsx',
          notes: [],
          nearMisses: [],
          content: { result, missed: [], since: [] },
          ...more,
        },
        settings,
      ),
    ].join('');

  it('says why it could not be used', () => {
    expect(part({ content: { failure: 'kaputt & leer' } })).toMatch(
      /^<section id="file-[0-9a-f]{12}">\n<h2>a\.xlsx<\/h2>\n<p class="unusable">kaputt &amp; leer<\/p>\n<\/section>\n$/,
    );
  });

  it('lists findings by their severity, with place and advice', () => {
    const text = part();
    const groups = [...text.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title);
    expect(groups).toEqual(['Fehler (1)', 'Warnungen (2)']);
    expect(text.match(/<tr><td class="place">/g)).toHaveLength(result.findings.length);
    expect(text).toContain('<th scope="col">Zelle</th><th scope="col">Indikator</th>');
    expect(text).toMatch(/<td class="place">Tabelle1!D3<\/td><td>Plätze<\/td><td>[^<]+<\/td><td>[^<]+<\/td>/);
    expect(text).not.toContain('mehr</p>');
    expect(
      part({ content: { result: { ...result, findingsDropped: 1200 }, missed: [], since: [] } }),
    ).toContain('<p>und 1.200 mehr</p>');
  });

  it('names notes, what changed and near misses, each where there are some', () => {
    const miss = {
      sheet: 'Neu',
      row: 2,
      range: { top: 2, left: 0, bottom: 2, right: 2 },
      found: [],
      missing: ['target'] as const,
    };
    const text = part({
      notes: ['eins', 'a < b'],
      nearMisses: [miss],
      content: { result, missed: [], since: ['unverändert', 'seit'] },
    });
    expect(text).toContain('<p>eins<br>a &lt; b</p>');
    expect(text).toContain('<p>unverändert<br>seit</p>');
    expect(text).toContain(
      '<h3>Fast erkannt</h3>\n<ul>\n<li><span class="place">Neu!A3:C3</span> Zeile 3 sieht aus wie eine Kopfzeile, es fehlt: Zielwert</li>\n</ul>',
    );
    expect(part()).not.toMatch(/<br>|<ul>/);
  });

  it('lists missed targets, the lowest first, at most a hundred', () => {
    const row = (achievement: number | null, more: Partial<MissedRow> = {}): MissedRow => ({
      sheet: 'Ziele',
      row: 11,
      indicator: 'Kurse',
      target: 1200,
      actual: null,
      achievement,
      status: 'under',
      ...more,
    });
    const list = (missed: readonly MissedRow[]): string => part({ content: { result, missed, since: [] } });
    const text = list([
      row(70),
      row(60, { indicator: 'B & C' }),
      row(140, { status: 'critical' }),
      row(null, { actual: -3 }),
    ]);
    const rest = '</td></tr>';
    expect([...text.matchAll(/<tr><td class="place">Ziele 12<\/td>(.*)\n/g)].map(([, one]) => one)).toEqual([
      `<td>Kurse</td><td class="number">1.200</td><td class="number">-3</td><td class="number">–<span class="bar"><span class="under" style="width:0%"></span></span></td><td class="under">unter Ziel${rest}`,
      `<td>B &amp; C</td><td class="number">1.200</td><td class="number">–</td><td class="number">60\u00A0%<span class="bar"><span class="under" style="width:60%"></span></span></td><td class="under">unter Ziel${rest}`,
      `<td>Kurse</td><td class="number">1.200</td><td class="number">–</td><td class="number">70\u00A0%<span class="bar"><span class="under" style="width:70%"></span></span></td><td class="under">unter Ziel${rest}`,
      `<td>Kurse</td><td class="number">1.200</td><td class="number">–</td><td class="number">140\u00A0%<span class="bar"><span class="critical" style="width:100%"></span></span></td><td class="critical">kritisch${rest}`,
    ]);
    const shown = (count: number): [number | undefined, boolean] => {
      const long = list(Array.from({ length: count }, () => row(50)));
      return [long.match(/Ziele 12/g)?.length, long.includes('<p>… und 1 weitere</p>')];
    };
    expect(shown(100)).toEqual([100, false]);
    expect(shown(101)).toEqual([100, true]);
    const heads = [...text.matchAll(/<th scope="col"( class="number")?>([^<]*)<\/th>/g)].slice(0, 6);
    expect(heads.map(([, right]) => right !== undefined)).toEqual([false, false, true, true, true, false]);
  });
});
