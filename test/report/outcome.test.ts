import { checkSheet, emptySummary } from '../../src/engine';
import { sheetOf } from '../support/sheet';
import { digestOf, sinceLines, type FileDigest } from '../../src/report';
import { askedHostsOf, openOnce, type AskedReferences } from '../../src/report/claims';
import { byUrgency, fileVerdict, fingerprintState } from '../../src/report/outcome';
import { withDropped, withMostSerious } from '../../src/report/run';
import type { CheckResult, Finding, SubmissionVerdict, Summary } from '../../src/model';

const digest = (
  file: string,
  summary: Partial<Summary> = {},
  more: Partial<FileDigest> = {},
): FileDigest => ({
  file,
  error: null,
  summary: { ...emptySummary(), ...summary },
  reasons: [],
  passedOver: [],
  questions: [],
  ...more,
});

describe('how a file stands', () => {
  it.each<[Partial<Summary>, string]>([
    [{}, 'ready'],
    [{ infos: 3, near: 1 }, 'ready'],
    [{ warnings: 1 }, 'warnings'],
    [{ open: 1 }, 'warnings'],
    [{ errors: 1, warnings: 1 }, 'not-ready'],
  ])('by its counts %j: %s', (summary, verdict) => {
    expect(fileVerdict(digest('a', summary))).toBe(verdict);
  });

  it('by its verdict before its counts, and by its error before both', () => {
    expect(fileVerdict(digest('a', { errors: 1 }, { verdict: 'ready' }))).toBe('ready');
    expect(fileVerdict(digest('a', {}, { verdict: 'ready', error: 'damaged' }))).toBe('unusable');
  });

  it('puts first whoever needs someone most', () => {
    const files = [
      digest('ready'),
      digest('one error', { errors: 1 }),
      digest('warning', { warnings: 1 }),
      digest('damaged', {}, { error: 'damaged' }),
      digest('three errors', { errors: 3 }),
      digest('undecided', {}, { verdict: 'undecided' as SubmissionVerdict }),
    ];
    expect(files.toSorted(byUrgency).map(({ file }) => file)).toEqual([
      'damaged',
      'three errors',
      'one error',
      'undecided',
      'warning',
      'ready',
    ]);
  });

  it('is what its protocol says, or not, or has none', () => {
    const record = { checkedOn: '2026-06-30', verdict: 'ready' } as const;
    expect(fingerprintState({})).toBe('none');
    expect(fingerprintState({ record })).toBe('unchanged');
    expect(fingerprintState({ record, changes: { rows: [], tables: [] } })).toBe('changed');
  });
});

it('what was answered, who judged and who was asked travels with the digest, where there is any', () => {
  const result = { ...checkSheet(sheetOf([['Text']]), {}) };
  const bare = digestOf({ file: 'a', error: 'no-table', result });
  for (const key of ['answered', 'judgedBy', 'askedHosts']) expect(bare).not.toHaveProperty(key);
  const told = {
    answered: ['Ziele!A1 direction=lower'],
    judgedBy: { from: 'default', off: [], lowered: [], kept: [] },
    askedHosts: { asked: ['x.example'], notAsked: [] },
  } as const;
  expect(digestOf({ file: 'a', error: 'no-table', result: { ...result, ...told } })).toMatchObject(told);
});

describe('since the last protocol', () => {
  const record = { checkedOn: '2026-06-30', verdict: 'ready' } as const;
  const row = (
    kind: 'added' | 'removed' | 'changed',
    name: string,
    before?: number | null,
    now?: number | null,
  ) => ({
    kind,
    sheet: 'Ziele',
    name,
    ...(before === undefined ? {} : { before: { target: 1, actual: before } }),
    ...(now === undefined ? {} : { now: { target: 1, actual: now } }),
  });

  it('nothing is said without one, and one line where nothing changed', () => {
    expect(sinceLines({}, 'de')).toEqual([]);
    expect(sinceLines({ record }, 'de')).toHaveLength(1);
    expect(sinceLines({ record }, 'de')[0]).toContain('30.06.2026');
  });

  it('changes are said with their numbers, at most ten of them', () => {
    const rows = [
      row('changed', 'Kurse', 3, 1200),
      row('changed', 'Plätze', null, 2),
      row('changed', 'Fahrten', 2, 2),
      row('added', 'Besuche', undefined, 4),
      row('removed', 'Betriebe', 5),
    ];
    const tables = [{ kind: 'changed' as const, sheet: 'Blatt' }];
    const [first, ...lines] = sinceLines({ record, changes: { rows, tables } }, 'de');
    expect(first).toContain('30.06.2026');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^ {2}.*Kurse.*\(.*3.*1\.200.*\)$/);
    expect(lines[1]).toMatch(/Plätze.*\(.*leer.*2.*\)$/);
    for (const line of lines.slice(2)) expect(line).not.toContain('(');
    expect(lines[5]).toContain('Blatt');
    const many = Array.from({ length: 11 }, (_, index) => row('added', `Kurs ${index}`, undefined, 1));
    const cut = sinceLines({ record, changes: { rows: many, tables: [] } }, 'de');
    expect(cut).toHaveLength(12);
    expect(cut.at(-1)).toMatch(/1/);
    expect(cut.at(-1)).not.toContain('Kurs 10');
    expect(sinceLines({ record, changes: { rows: many.slice(1), tables: [] } }, 'de')).toHaveLength(11);
  });
});

describe('who was asked for reference values', () => {
  const asked = (online: boolean, hosts: readonly string[] = []): AskedReferences =>
    ({
      references: {
        sources: [
          { id: 'a', title: 'Amt' },
          { id: 'b', title: 'Portal', hosts: ['portal.example'], fromWorkbook: 'unlisted' },
          { id: 'c', title: 'Stadt', hosts: ['stadt.example'], fromWorkbook: 'confirmed' },
          { id: 'd', title: 'Ohne', fromWorkbook: 'unconfirmed' },
        ],
      },
      options: { online },
      takeHosts: () => hosts,
    }) as unknown as AskedReferences;

  it('is named once, beside those sources of the workbook that nobody asked', () => {
    expect(askedHostsOf(asked(true, ['x.example', 'x.example']))).toEqual({
      asked: ['x.example'],
      notAsked: [
        { title: 'Portal', hosts: ['portal.example'], why: 'unlisted' },
        { title: 'Ohne', hosts: [], why: 'unconfirmed' },
      ],
    });
  });

  it('is nobody where the network is left alone', () => {
    expect(askedHostsOf(asked(false))).toBeUndefined();
    expect(askedHostsOf(asked(false, ['x.example']))).toEqual({ asked: ['x.example'], notAsked: [] });
  });

  it('sources are opened once for files that have the same', () => {
    const opened: unknown[] = [];
    const open = openOnce((sources, fromWorkbook) => {
      opened.push([sources, fromWorkbook]);
      return asked(true);
    });
    const first = open([{ id: 'a' }], false);
    expect(open([{ id: 'a' }], false)).toBe(first);
    expect(open([{ id: 'a' }], true)).not.toBe(first);
    open([{ id: 'b' }], false);
    expect(opened).toHaveLength(3);
  });
});

describe('of a result', () => {
  const finding = (severity: string): Finding => ({ severity }) as Finding;
  const result = {
    findings: ['info', 'error', 'warning'].map(finding),
    findingsDropped: 2,
  } as unknown as CheckResult;

  it('the most serious findings are kept, the others counted', () => {
    expect(withMostSerious(result, 2)).toEqual({
      findings: [finding('error'), finding('warning')],
      findingsDropped: 3,
    });
    expect(withMostSerious(result, 3)).toBe(result);
  });

  it('what is not used is added to what was not', () => {
    const [one, other] = [
      { part: 'profile', count: 1 },
      { part: 'choices', count: 2 },
    ] as const;
    expect(withDropped(result, [])).toBe(result);
    expect(withDropped(withDropped(result, [one]), [other]).dropped).toEqual([one, other]);
  });
});
