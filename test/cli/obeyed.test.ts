import fc from 'fast-check';
import { digestOf, failedFile, type FileOutcome } from '../../src/report';
import { formats, reporterFor } from '../../src/cli/reports';
import { checkSheet, mergeResults } from '../../src/engine';
import { visible, visibleJson } from '../../src/messages/visible';
import type { Sheet } from '../../src/model';
import { sheetOf } from '../support/sheet';

// What a file says is shown, never obeyed: no escape sequence, no turned text and no line of its own.

const SIGNS = [
  '\u001b[2J',
  '\u001b]0;',
  '\u0007',
  '\r',
  '\n',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u0085',
];
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

/** A sheet whose name, headers, names and texts carry a sign; all of it also in finding's words. */
function sheetWith(sign: string): Sheet {
  const say = (text: string): string => `${text}${sign}Alles richtig`;
  return sheetOf(
    [
      ['Indikator', 'Zielwert', 'Ergebnis', say('Erläuterung'), '%'],
      [say('Kurse'), 10, 5, null, 100],
      [say('Kurse'), 10, say('viele'), null, 90],
      [say('Beratungen'), say('12,5 Stück'), 3, say('weil'), say('x')],
      [say('Notiz')],
    ],
    { name: say('Blatt') },
  );
}

function outcomesWith(sign: string): readonly FileOutcome[] {
  const result = mergeResults([checkSheet(sheetWith(sign), {}, { language: 'de' })]);
  const judgedBy = {
    from: 'workbook',
    title: `P${sign}`,
    id: `i${sign}`,
    off: [],
    lowered: [],
    kept: [],
  } as const;
  const passedOver = [{ sheet: `S${sign}`, reason: 'hidden' }] as const;
  const file = `bericht${sign}.xlsx`;
  return [
    { file, error: null, result: { ...result, judgedBy, passedOver } },
    failedFile(file, 'unexpected', `kaputt${sign}`),
  ];
}

function printed(format: (typeof formats)[number], sign: string): string {
  const reporter = reporterFor(format, {
    language: 'de',
    colours: false,
    version: '1',
    today: '2026-06-30',
    explainTables: true,
  });
  const outcomes = outcomesWith(sign);
  const digests = outcomes.map(digestOf);
  return [
    ...reporter.begin(),
    ...(reporter.digestsFirst?.(digests) ?? []),
    ...outcomes.flatMap((outcome) => [...reporter.part(outcome)]),
    ...reporter.end(digests),
  ].join('');
}

const linesOf = (text: string): number => text.split('\n').length;

describe.each(formats)('as %s', (format) => {
  it.each(SIGNS)('nothing of a file is obeyed: %j', (sign) => {
    const told = printed(format, sign);
    expect(told.replaceAll('\n', '')).not.toMatch(OBEYED);
    // A sign that breaks lines breaks none of ours; a page has no lines.
    if (format !== 'html') expect(linesOf(told)).toBe(linesOf(printed(format, '§')));
  });
});

it('text without such signs stays as it is, and JSON stays the same data', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(OBEYED.test(visible(text))).toBe(false);
      if (!OBEYED.test(text)) expect(visible(text)).toBe(text);
      expect(JSON.parse(visibleJson(JSON.stringify({ text })))).toEqual({ text });
    }),
  );
});
