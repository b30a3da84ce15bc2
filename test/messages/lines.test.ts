import { formatPeriod, sourceLine, uiText } from '../../src/messages';
import { checkedText } from '../../src/messages/checkedText';
import { optionText } from '../../src/messages/checkOptions';
import { changeText, statePlace } from '../../src/messages/comparison';
import { droppedLines } from '../../src/messages/droppedParts';
import { functionReason } from '../../src/messages/functionReasons';
import { escapeXml } from '../../src/messages/markup';
import { nearMissText } from '../../src/messages/noTableText';
import { placeText } from '../../src/messages/placeText';
import { hiddenNote, reportNotes, unjudgedNote } from '../../src/messages/reportNotes';
import type { FunctionProblem, IndicatorState, Observation } from '../../src/model';

const range = { top: 1, left: 0, bottom: 3, right: 2 };

describe('what is said of two states', () => {
  const before: IndicatorState = {
    sheet: 'Ziele',
    row: 11,
    indicator: 'Kurse',
    target: 80,
    actual: 55,
    achievement: 68.75,
    status: 'under',
  };
  const words = uiText('de');
  const changed = (after: Partial<IndicatorState>, target: number | null, actual: number | null): string => {
    const now = { ...before, ...after };
    const difference = { target, actual, achievement: null };
    const statusChanged = now.status !== before.status;
    return changeText({ kind: 'changed', before, after: now, difference, statusChanged }, 'de', words);
  };

  it('names the place as it is seen in the sheet', () => {
    expect(statePlace(before, 'de')).toBe('Ziele 12');
    expect(statePlace({ ...before, series: '2024' }, 'de')).toBe('Ziele 12 (Reihe „2024“)');
    expect(statePlace({ ...before, series: '2024' }, 'en')).toBe('Ziele 12 (series “2024”)');
  });

  it('is what has changed and nothing else', () => {
    expect(changed({ actual: 64, achievement: 80, status: 'near' }, 0, 9)).toBe(
      'Ergebnis 55 → 64 (+9), 68,75\u00A0% → 80\u00A0%, unter Ziel → knapp',
    );
    expect(changed({ target: 70 }, -10, 0)).toBe('Zielwert 80 → 70 (-10)');
    expect(changed({ actual: null, achievement: null }, 0, null)).toBe('Ergebnis 55 → –, 68,75\u00A0% → –');
  });

  it('is the state of what is new or gone', () => {
    expect(changeText({ kind: 'added', after: before }, 'de', words)).toBe(
      'neu: 55 / 80, 68,75\u00A0%, unter Ziel',
    );
    const open = { ...before, actual: null, achievement: null };
    expect(changeText({ kind: 'removed', before: open }, 'en', uiText('en'))).toBe(
      `now missing: – / 80, –, ${uiText('en').statuses.under}`,
    );
  });
});

describe('notes beside the findings', () => {
  it('name hidden sheets, questions and what is not used, each once', () => {
    const report = {
      passedOver: [
        { sheet: 'Alt', reason: 'hidden' as const },
        { sheet: 'Neu', reason: 'near-miss' as const, range },
        { sheet: 'Vorjahr', reason: 'hidden' as const },
        { sheet: 'Rest', reason: 'no-table' as const },
      ],
      questions: [{ sheet: 'Ziele', range, about: 'direction' as const }],
      dropped: [{ part: 'profile' as const, count: 1200 }],
    };
    expect(reportNotes(report, 'de')).toEqual([
      'Nicht geprüft, weil ausgeblendet: „Alt“, „Vorjahr“.',
      'Ohne Indikatorentabelle und deshalb nicht beurteilt: „Rest“.',
      'Offene Frage zu Ziele!A2:C4: Ist mehr besser oder weniger?',
      'In der Mappe gespeichert, aber unlesbar oder doppelt und deshalb nicht verwendet (1.200): Berichtsprofile.',
    ]);
    expect(reportNotes(report, 'en')).toEqual([
      'Not checked because hidden: “Alt”, “Vorjahr”.',
      'Without an indicator table and therefore not judged: “Rest”.',
      'Open question about Ziele!A2:C4: Is more better, or less?',
      'Stored in the workbook, but unreadable or there twice and therefore not used (1,200): report profiles.',
    ]);
    expect(reportNotes({}, 'de')).toEqual([]);
    expect(hiddenNote([], 'de')).toBeUndefined();
    expect(droppedLines([], 'de')).toEqual([]);
  });

  it('name rows that nobody judged, from 1', () => {
    expect(unjudgedNote({ sheet: 'Ziele', range }, [6], 'de')).toBe(
      'Nicht beurteilt bei Ziele!A2:C4: Zeile 7',
    );
    expect(unjudgedNote({ sheet: 'Ziele', range }, [6, 8], 'de')).toMatch(/: Zeilen 7, 9$/);
    expect(unjudgedNote({ sheet: 'Ziele', range }, [6], 'en')).toMatch(/^Not judged at .*: row 7$/);
    expect(unjudgedNote({ sheet: 'Ziele', range }, [6, 8], 'en')).toMatch(/: rows 7, 9$/);
  });

  it('say what a header lacks', () => {
    const miss = { sheet: 'Ziele', row: 2, range, found: [], missing: ['target', 'actual'] as const };
    expect(nearMissText(miss, uiText('de').roles, 'de')).toBe(
      'Zeile 3 sieht aus wie eine Kopfzeile, es fehlt: Zielwert, Ergebnis',
    );
  });

  it('say what spoke for a table', () => {
    const [de, en] = [checkedText('de'), checkedText('en')];
    expect(de.hint({ kind: 'table', name: 'Ziele', range })).toBe('Excel-Tabelle „Ziele“ A2:C4');
    expect(de.hint({ kind: 'print', range })).toBe('Druckbereich A2:C4');
    expect(en.hint({ kind: 'filter', range })).toBe('Filter A2:C4');
    expect(en.hint({ kind: 'name', name: 'Ziele', range })).toBe('Name “Ziele” A2:C4');
    expect(de.column('Zielwert', 'B', '')).toBe('Zielwert: Spalte B');
    expect(en.column('Target', 'B', 'Plan')).toBe('Target: column B (“Plan”)');
  });
});

describe('places and sources', () => {
  it('name a place by its key, and a key of the past by its last day', () => {
    const leipzig = { key: '14713', keyType: 'AGS' as const, name: 'Leipzig' };
    expect(placeText(leipzig, 'de')).toBe('Leipzig (14713)');
    expect(placeText({ ...leipzig, designation: 'Stadt' }, 'de')).toBe('Leipzig, Stadt (14713)');
    expect(placeText({ ...leipzig, name: 'Leipzig, Stadt', designation: 'Stadt' }, 'de')).toBe(
      'Leipzig, Stadt (14713)',
    );
    expect(placeText({ ...leipzig, until: '2008-07-31' }, 'de')).toBe('Leipzig (14713, bis 2008-07-31)');
    expect(placeText({ ...leipzig, until: '2008-07-31' }, 'en')).toBe('Leipzig (14713, until 2008-07-31)');
  });

  it.each([
    ['2024-12-31', '31.12.2024', '31/12/2024'],
    ['2024-12', '12.2024', '12/2024'],
    ['2024-12-31T10:00:00Z', '31.12.2024', '31/12/2024'],
    ['2024', '2024', '2024'],
    ['seit 2024-12', 'seit 2024-12', 'seit 2024-12'],
    ['2024-12-31x', '2024-12-31x', '2024-12-31x'],
  ])('the period %p', (iso, german, english) => {
    expect(formatPeriod(iso, 'de')).toBe(german);
    expect(formatPeriod(iso, 'en')).toBe(english);
  });

  it('values of one source share its line', () => {
    const value = (source: object, more: object = {}): Observation =>
      ({ period: '2024-12-31', source: { title: 'Amt', ...source }, ...more }) as Observation;
    const whole = value(
      { table: '12411', licence: 'dl-de/by-2.0', attribution: '© Amt' },
      { retrievedAt: '2026-03-01T08:00:00Z', asOf: '2025-06-30' },
    );
    expect(sourceLine([whole, whole, value({ table: '' })], 'de')).toBe(
      'Quelle: Amt, 12411, Stand 30.06.2025, abgerufen 01.03.2026, Lizenz dl-de/by-2.0, © Amt; Amt, Stand 31.12.2024',
    );
    expect(sourceLine([value({})], 'en')).toBe('Source: Amt, as of 31/12/2024');
  });
});

describe('why a function shows an error', () => {
  it.each<[FunctionProblem, string, string]>([
    [
      { code: 'not-a-number', argument: 'target', text: 'x' },
      '„x“ bei „soll“ ist keine Zahl. Zahl eintragen oder die Zelle leer lassen.',
      '“x” for “target” is not a number. Enter a number or leave the cell empty.',
    ],
    [
      { code: 'percent-too-large', value: 60 },
      '60 wären 6.000 %. Durch 100 teilen, oder als Text mit „%“ angeben.',
      '60 would be 6,000%. Divide by 100, or give a text with “%”.',
    ],
    [
      { code: 'period-unknown', period: '2010', periods: ['1', '2', '3', '4', '5', '6', '7'] },
      'Für 2010 gibt es keinen Wert. Vorhanden: 7; 6; 5; 4; 3; 2; ….',
      'There is no value for 2010. Available: 7; 6; 5; 4; 3; 2; ….',
    ],
    [
      { code: 'period-unknown', period: '2010', periods: ['1', '2', '3', '4', '5', '6'] },
      'Für 2010 gibt es keinen Wert. Vorhanden: 6; 5; 4; 3; 2; 1.',
      'There is no value for 2010. Available: 6; 5; 4; 3; 2; 1.',
    ],
    [
      { code: 'value-missing', flag: '.', period: '2024' },
      'Für 2024 gibt die Quelle keine Zahl an, nur das Zeichen „.“.',
      'The source gives no number for 2024, only the sign “.”.',
    ],
    [
      { code: 'value-missing', flag: undefined, period: '2024' },
      'Für 2024 gibt die Quelle keine Zahl an.',
      'The source gives no number for 2024.',
    ],
    [
      { code: 'statistic-unknown', statistic: 'x', known: [] },
      'Das Merkmal „x“ ist unbekannt.',
      'The statistic “x” is unknown.',
    ],
    [
      {
        code: 'statistic-unknown',
        statistic: 'x',
        known: [{ id: 'population', label: 'Bevölkerung', unit: 'Personen' }],
      },
      'Das Merkmal „x“ ist unbekannt. Gemeint sein kann: population (Bevölkerung).',
      'The statistic “x” is unknown. Perhaps: population (Bevölkerung).',
    ],
    [
      { code: 'source-unknown', source: 'x', known: [] },
      'Die Quelle „x“ gibt es nicht.',
      'There is no source “x”.',
    ],
    [
      { code: 'source-unknown', source: 'x', known: ['ba', 'genesis'] },
      'Die Quelle „x“ gibt es nicht. Eingerichtet: ba; genesis.',
      'There is no source “x”. Configured: ba; genesis.',
    ],
  ])('%p', (problem, german, english) => {
    expect(functionReason(problem, 'de')).toBe(german);
    expect(functionReason(problem, 'en')).toBe(english);
  });
});

it('only options that are numbers have a text', () => {
  expect(optionText('over-achievement', 'infoAbove', 'de')?.label).toBe('Hinweis über (%)');
  expect(optionText('over-achievement', 'warningAbove', 'en')?.label).toBe('Warning above (%)');
  expect(optionText('under-target', 'infoAbove', 'de')).toBeUndefined();
});

it('text of a page keeps its signs and loses what no page can hold', () => {
  expect(escapeXml(`a & b < c > "d" 'e'`)).toBe('a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39;');
  const half = String.fromCharCode(0xd800);
  expect(escapeXml(`x${String.fromCharCode(0)}y${half}z\tä`)).toBe('x␀y\uFFFDz␉ä');
});
