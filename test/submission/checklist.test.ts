import { formatAddress } from '../../src/model';
import type { Profile } from '../../src/profile';
import { checkSheet } from '../../src/engine';
import {
  checklistOf,
  decisionAbout,
  exceededTargets,
  missedTargets,
  withDecisions,
  type Checklist,
  type OpenEntry,
} from '../../src/submission';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Facts = Parameters<typeof checklistOf>[0];

const HEADER = ['Indikator', 'Zielwert', 'Ergebnis', 'Begründung'];

interface Setting {
  readonly profile?: Profile;
  /** Indicators of which the findings are decided. */
  readonly decided?: readonly string[];
  readonly facts?: Partial<Facts>;
}

/** The checklist of a sheet with one table. */
function checklist(
  rows: readonly LiteralCell[][],
  { profile = {}, decided = [], facts = {} }: Setting = {},
): Checklist {
  const sheet = sheetOf([HEADER, ...rows]);
  const { tables, findings } = checkSheet(sheet, profile, { today: '2026-06-30' });
  const found = tables.map(({ table }) => table);
  const decisions = withDecisions(findings, found, [])
    .filter(({ finding }) => decided.includes(finding.indicator ?? ''))
    .map((keyed) => decisionAbout(keyed, 'explained', 'so vereinbart', '2026-06-30'));
  return checklistOf({
    tables,
    findings: withDecisions(findings, found, decisions),
    findingsDropped: 0,
    missed: tables.flatMap((table) => missedTargets(table, sheet)),
    exceeded: tables.flatMap((table) => exceededTargets(table, sheet, findings)),
    project: [],
    listsIndicators: false,
    hasReferences: false,
    ...facts,
  });
}

const entry = ({ kind, sheet, range, severity }: OpenEntry): string =>
  [kind, sheet === undefined || range === undefined ? '' : formatAddress(sheet, range), severity].join(' ');

/** What is not done, each with its state and what is open. */
const open = ({ items }: Checklist): unknown[] =>
  items
    .filter(({ state }) => state !== 'done' && state !== 'none')
    .map(({ id, state, entries, count }) => [
      id,
      state,
      ...entries.map(entry),
      ...(count === entries.length ? [] : [count]),
    ]);

const state = ({ items }: Checklist, id: string): string | undefined =>
  items.find((item) => item.id === id)?.state;

const fine = ['Beratungen', 80, 80, ''];

describe('what is looked at before handing in', () => {
  it('is all done where nothing is open', () => {
    const made = checklist([fine]);
    expect(open(made)).toEqual([]);
    expect([made.verdict, made.explained, made.exceeded, made.decided]).toEqual(['ready', [], [], []]);
  });

  it('is "none" where there is nothing of a kind to look at', () => {
    const states = (facts: Partial<Facts>): unknown[] => {
      const made = checklist([fine], { facts });
      return ['project', 'indicators', 'references', 'errors', 'explanations', 'values', 'warnings'].map(
        (id) => state(made, id),
      );
    };
    const rest = ['done', 'done', 'done', 'done'];
    expect(states({})).toEqual(['none', 'none', 'none', ...rest]);
    expect(states({ listsIndicators: true, hasReferences: true })).toEqual(['none', 'done', 'done', ...rest]);
    const field = { field: { id: 'name', label: 'Name' }, value: 'MEHRLiN' };
    expect(states({ project: [field] })).toEqual(['done', 'none', 'none', ...rest]);
  });

  it('a missed target without a reason is a warning; with one it is explained', () => {
    const without = checklist([fine, ['Kurse', 80, 55, ' ']]);
    expect(open(without)).toEqual([['explanations', 'warning', 'missed Tabelle1!A3:D3 warning']]);
    expect(without.verdict).toBe('warnings');
    const explained = checklist([fine, ['Kurse', 80, 55, ' Betriebe geschlossen ']]);
    expect(open(explained)).toEqual([]);
    expect(
      explained.explained.map(({ missed, reason, decision }) => [missed.row.indicator, reason, decision]),
    ).toEqual([['Kurse', 'Betriebe geschlossen', undefined]]);
    expect(explained.verdict).toBe('ready');
  });

  it('a number as reason counts as one', () => {
    expect(checklist([fine, ['Kurse', 80, 55, 12]]).explained.map(({ reason }) => reason)).toEqual(['12']);
  });

  it('a missed target of which the workbook’s list says why is explained by it', () => {
    const made = checklist([fine, ['Kurse', 80, 55, '']], { decided: ['Kurse'] });
    expect(open(made)).toEqual([]);
    expect(made.explained.map(({ reason, decision }) => [reason, decision?.kind])).toEqual([
      ['so vereinbart', 'explained'],
    ]);
    expect(made.decided.map(({ finding }) => finding.check)).toEqual(['under-target']);
  });

  it('a target that is nearly met asks for nothing', () => {
    expect(open(checklist([fine, ['Kurse', 100, 90, '']]))).toEqual([]);
  });

  it('a missing reason is an error where the profile makes it one', () => {
    const profile: Profile = { checks: { 'explanation-missing': 'error' } };
    const made = checklist([fine, ['Kurse', 80, 55, '']], { profile });
    expect(open(made)).toEqual([['explanations', 'open', 'missed Tabelle1!A3:D3 error']]);
    expect(made.verdict).toBe('not-ready');
    const closed: Profile = { checks: { 'explanation-missing': 'error', 'under-target': 'off' } };
    expect(
      checklist([fine, ['Kurse', 80, 55, ''], ['Praktika', 80, 55, '']], { profile: closed }).verdict,
    ).toBe('not-ready');
  });

  it('a target far exceeded asks for a reason, and takes one', () => {
    const without = checklist([fine, ['Kurse', 10, 60, '']]);
    expect(open(without)).toEqual([['explanations', 'warning', 'exceeded Tabelle1!A3:D3 warning']]);
    const explained = checklist([fine, ['Kurse', 10, 60, 'mehr Nachfrage']]);
    expect(open(explained)).toEqual([]);
    expect(explained.exceeded.map(({ reason }) => reason)).toEqual(['mehr Nachfrage']);
    const decided = checklist([fine, ['Kurse', 10, 60, '']], { decided: ['Kurse'] });
    expect([open(decided), decided.exceeded]).toEqual([[], []]);
    expect(decided.decided.map(({ finding }) => finding.check)).toEqual(['over-achievement']);
  });

  it('a row that is not filled in is a warning in a report that is begun, and an error where none is', () => {
    expect(open(checklist([fine, ['Kurse', 80, null, '']]))).toEqual([
      ['values', 'warning', 'finding Tabelle1!C3 warning'],
    ]);
    const empty = checklist([
      ['Beratungen', 80, null, ''],
      ['Kurse', 80, null, ''],
    ]);
    expect(open(empty)).toEqual([['values', 'open', 'finding Tabelle1!C2 error']]);
    expect(empty.verdict).toBe('not-ready');
  });

  it('says of an open row that no finding names which cell is to be filled in', () => {
    const profile: Profile = { checks: { 'actual-missing': 'off', 'target-missing': 'off' } };
    expect(
      open(checklist([fine, ['Kurse', 80, null, ''], ['Praktika', null, null, '']], { profile })),
    ).toEqual([['values', 'warning', 'row Tabelle1!C3 warning', 'row Tabelle1!B4 warning']]);
  });

  it('lists two hundred open rows and counts the others', () => {
    const profile: Profile = { checks: { 'actual-missing': 'off' } };
    const rows = Array.from({ length: 230 }, (_, index): LiteralCell[] => [`Kurs ${index}`, 80, null, '']);
    const values = checklist([fine, ...rows], { profile }).items.find(({ id }) => id === 'values');
    expect([values?.entries.length, values?.count, values?.state]).toEqual([200, 230, 'warning']);
  });

  it('an error in the table is open, a text that can be read is a warning, notes are neither', () => {
    const broken = checklist([fine, ['Kurse', 80, { v: '#REF!', error: true }, '']]);
    expect(open(broken)).toContainEqual(['errors', 'open', 'finding Tabelle1!C3 error']);
    expect(broken.verdict).toBe('not-ready');
    const text = checklist([fine, ['Kurse', 80, '80', '']]);
    expect([open(text), text.verdict]).toEqual([
      [['warnings', 'warning', 'finding Tabelle1!C3 warning']],
      'warnings',
    ]);
    const note = checklist([fine, ['Kurse', 100, 90, '']]);
    expect(note.verdict).toBe('ready');
  });

  it('what was decided is closed', () => {
    const decided = checklist([fine, ['Kurse', 80, { v: '#REF!', error: true }, '']], { decided: ['Kurse'] });
    expect(state(decided, 'errors')).toBe('done');
    expect(decided.decided.map(({ decision }) => decision.reason)).toEqual(['so vereinbart']);
  });

  it('findings that are counted, but not in the list, are warnings', () => {
    expect(open(checklist([fine], { facts: { findingsDropped: 7 } }))).toEqual([['warnings', 'warning', 7]]);
  });

  it('an empty field of the project is an error where it stands, a warning where it is nowhere', () => {
    const field = { id: 'name', label: 'Name' };
    const empty = { field, value: '', at: { sheet: 'Projekt', row: 2, column: 1 } };
    expect(open(checklist([fine], { facts: { project: [empty] } }))).toEqual([
      ['project', 'open', 'field Projekt!B3 error'],
    ]);
    expect(open(checklist([fine], { facts: { project: [{ field, value: '' }] } }))).toEqual([
      ['project', 'warning', 'field  warning'],
    ]);
  });
});

it('a value that is missing weighs as the profile says, once anything is filled in', () => {
  const rows = [fine, ['Kurse', 10, null, '']];
  const severities = (profile: Profile): unknown[] =>
    checklist(rows, { profile })
      .items.find(({ id }) => id === 'values')
      ?.entries.map(({ severity }) => severity) ?? [];
  expect(severities({})).toEqual(['warning']);
  expect(severities({ checks: { 'actual-missing': 'error' } })).toEqual(['error']);
});
