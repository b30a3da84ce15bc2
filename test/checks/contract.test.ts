import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { checkIds, formatPlaces, formatRange, languages } from '../../src/model';
import type { CheckId, Finding } from '../../src/model';
import { parseProfile } from '../../src/profile';
import type { Profile } from '../../src/profile';
import { about } from '../../src/checks/about';
import { checkTexts } from '../support/checkTexts';
import { examplesOf, headingsOf, pageOf } from '../support/checkPages';
import type { Example } from '../support/checkPages';
import { mehrlin } from '../support/mehrlin';
import { sheetOf } from '../support/sheet';

const HEADINGS = [
  'What it checks',
  'Why it matters',
  'Options',
  'Wrong',
  'Right',
  'When not to use it',
  'Auf Deutsch',
];

const findingsOf = (id: CheckId): Finding[] =>
  examplesOf(pageOf(id), 'Wrong').flatMap((example) =>
    allFindingsIn(example).filter(({ check }) => check === id),
  );

function allFindingsIn({ sheet, profile, today, references }: Example): readonly Finding[] {
  const options = { language: 'en', references, ...(today === undefined ? {} : { today }) } as const;
  const { findings } = checkSheet(sheet, profile, options);
  return findings.flatMap((finding) => [finding, ...(finding.also === undefined ? [] : [finding.also])]);
}

it('lists every check once, in order, on the page of checks', () => {
  const page = readFileSync(join(__dirname, '../../src/checks/README.md'), 'utf8');
  const listed = [...page.matchAll(/^- \[([a-z0-9-]+)\]\(\1\/README\.md\)/gm)].map((match) => match[1]);
  expect(listed).toEqual([...checkIds]);
});

it('has one folder per check and no other', () => {
  const folders = readdirSync(join(__dirname, '../../src/checks'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'support')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...checkIds].sort());
});

describe.each([...checkIds])('%s', (id) => {
  const check = checks[id];

  it('is registered under its own id', () => expect(check.id).toBe(id));

  it('has a page with the fixed headings, its severity and its options', () => {
    const page = pageOf(id);
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(headingsOf(page)).toEqual(HEADINGS);
    expect(page.split('\n')[2]).toContain(check.severity);
    expect(page.split('\n')[2]?.includes('no fix')).toBe(!check.fixable);
    for (const option of check.optionNames) expect(page).toContain(`\`${option}\``);
  });

  it.each(examplesOf(pageOf(id), 'Wrong'))('finds what its page calls wrong ($findings)', (example) => {
    const { findings } = example;
    const found = allFindingsIn(example).filter((finding) => finding.check === id);
    expect(found.map(({ messageId, ...places }) => `${messageId} ${formatPlaces(places)}`)).toEqual(findings);
    expect(found.every(({ severity, messageId }) => severity === check.messages[messageId])).toBe(true);
  });

  it.each(examplesOf(pageOf(id), 'Right'))('finds nothing in what its page calls right', (example) => {
    const findings = allFindingsIn(example);
    const { tables } = checkSheet(example.sheet, {}, { language: 'en' });
    // Reference values need no indicator table around them. Elsewhere there is one; it may hold several series.
    if (check.level === 'claim') expect(example.references.length).toBeGreaterThan(0);
    else expect(new Set(tables.map(({ table }) => formatRange(table.range))).size).toBe(1);
    expect(
      findings.map(
        ({ check: other, messageId, ...places }) => `${other} ${messageId} ${formatPlaces(places)}`,
      ),
    ).toEqual([]);
  });

  it('shows every message in its page, with a fix where it promises one', () => {
    const found = findingsOf(id);
    const shown = new Set(found.map(({ messageId }) => messageId));
    // Without both columns no sheet is an indicator table (near miss): only a mapping by the user can lack both.
    if (id === 'column-missing') shown.add('both');
    expect([...shown].sort()).toEqual(Object.keys(check.messages).sort());
    expect(found.some(({ fix }) => fix !== undefined)).toBe(check.fixable);
  });

  it.each(languages)('says every message in full sentences (%s)', (language) => {
    expect(about[language][id].title).toMatch(/^\p{Lu}[^.]*$/u);
    for (const finding of findingsOf(id)) {
      const { message, advice } = describeFinding(finding, checkTexts[language]);
      for (const text of [message, advice, about[language][id].why]) {
        expect(text).toMatch(/^[\p{Lu}\d„“][^{}]*\.$/su);
        expect(text).not.toMatch(/undefined|NaN| {2}/);
      }
    }
  });

  it.each(languages)('has words for several places at once where it tells them together (%s)', (language) => {
    const { messages } = checkTexts[language].checks[id];
    for (const messageId of check.together) expect(messages[messageId]?.many?.message).toMatch(/\{count\}/);
    for (const messageId of Object.keys(messages))
      expect(messages[messageId]?.many === undefined).toBe(!check.together.has(messageId));
  });

  it('refuses options that it does not know, and says where they stand', () => {
    const parsed = parseProfile({ checks: { [id]: { sevrity: 'off' } } }, 'en', checks);
    expect(parsed).toEqual({
      problems: [
        { path: `checks.${id}.sevrity`, message: 'Unknown entry “sevrity”. Did you mean “severity”?' },
      ],
    });
  });

  it('goes on with its defaults and tells it when options slipped through', () => {
    const profile: Profile = { checks: { [id]: { nonsense: 1 } } };
    const { findings } = checkSheet(sheetOf(mehrlin), profile);
    const [told, ...rest] = findings;
    expect(told).toMatchObject({ check: id, messageId: 'invalid-options', found: `checks.${id}.nonsense` });
    expect(rest).toEqual(checkSheet(sheetOf(mehrlin), {}).findings);
    for (const language of languages)
      expect(told && describeFinding(told, checkTexts[language]).message).toContain(`checks.${id}.nonsense`);
  });

  it('can be switched off', () => {
    for (const { sheet, references } of examplesOf(pageOf(id), 'Wrong')) {
      const { findings } = checkSheet(sheet, { checks: { [id]: 'off' } }, { language: 'en', references });
      expect(findings.some((finding) => finding.check === id)).toBe(false);
    }
  });
});
