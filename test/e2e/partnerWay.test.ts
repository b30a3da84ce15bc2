import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { submissionText } from '../../src/messages/submission';
import type { Language } from '../../src/model';
import { projectFigures } from '../support/partnerReports';
import {
  cell,
  describeInBrowser,
  eventually,
  nameBox,
  resultsFolder,
  sidewaysRoom,
  verdict,
} from './browserSuite';

/** What the pane says on the way, as far as it is not in the submission's own texts. */
const words = {
  de: {
    more: 'Weitere Befehle',
    newBook: 'Berichtsmappe anlegen …',
    make: 'Mappe anlegen',
    sheets: ['Projekt', 'Indikatoren'],
    check: 'Prüfen',
    dates: ['01.10.2011', '30.09.2014'],
    missed: '2 Ziele verfehlt',
    language: 'Deutsch',
  },
  en: {
    more: 'More commands',
    newBook: 'New reporting workbook …',
    make: 'Make the workbook',
    sheets: ['Project', 'Indicators'],
    check: 'Check',
    dates: ['10/1/2011', '9/30/2014'],
    missed: '2 targets missed',
    language: 'English',
  },
} as const;

/** MEHRLiN's figures, with nothing exceeded so far that it had to be explained. */
const figures = projectFigures.map(([, target, actual]): [number, number] => [
  target,
  Math.min(actual, target),
]);
/** Rows of the two targets that are missed, from 1. */
const MISSED = [7, 11];

/** Types into the selected cell and goes on to the next one, as a person fills in a column. */
async function fill(page: Page, from: string, entries: readonly string[]): Promise<void> {
  await cell(page, from).click();
  for (const entry of entries) {
    await page.keyboard.type(entry);
    await page.keyboard.press('Enter');
  }
}

const textAt = (page: Page, address: string): Promise<string> => cell(page, address).innerText();

async function explain(pane: FrameLocator, language: Language, reason: string): Promise<void> {
  const { action, label, save } = submissionText(language).explain;
  const buttons = pane.getByRole('button', { name: new RegExp(`^${action}: `) });
  const left = await buttons.count();
  await buttons.first().click();
  await pane.getByRole('textbox', { name: label }).pressSequentially(reason);
  await pane.getByRole('button', { name: save }).click();
  await pane.getByRole('textbox', { name: label }).waitFor({ state: 'detached' });
  await buttons.nth(left - 1).waitFor({ state: 'detached' });
}

describeInBrowser('the partner’s whole way', ({ open }) => {
  it.each([
    ['de', 'light', 320],
    ['en', 'dark', 450],
  ] as const)(
    'new workbook, fill in, check, explain two missed targets, ready, protocol, one number changed: %s, %s, %s px',
    async (language, theme, width) => {
      const { page, pane, crashes, violations, foreignRequests } = await open(
        `lang=${language}&theme=${theme}&pane=${String(width)}&sample=leer`,
        { width: 1440, height: 1000 },
        language,
      );
      const text = submissionText(language);
      const say = words[language];
      mkdirSync(resultsFolder, { recursive: true });
      const look = async (step: string): Promise<void> => {
        await page.screenshot({ path: path.join(resultsFolder, `way-${language}-${step}.png`) });
        expect([step, await sidewaysRoom(page)]).toEqual([step, 0]);
      };

      await pane.getByRole('button', { name: say.more }).click();
      await pane.getByRole('button', { name: say.newBook }).click();
      await pane.getByRole('radio', { name: say.language }).click();
      await look('1-new');
      await pane.getByRole('button', { name: say.make }).click();
      await page.getByRole('tab', { name: say.sheets[0] }).waitFor();
      await verdict(pane);
      await look('2-empty');
      await pane.getByRole('tab', { name: text.title, exact: true }).click();
      await pane.getByRole('button', { name: text.check, exact: true }).click();
      await pane.getByRole('heading', { name: text.verdicts['not-ready'] }).waitFor();
      await look('2-to-do');
      // What is open leads to its cell.
      await pane.getByRole('button', { name: text.fieldEmpty('Projektname') }).click();
      expect(await nameBox(page, 'B5')).toBe('B5');

      await fill(page, 'B5', ['MEHRLiN', 'Magdeburg', 'Sachsen-Anhalt', 'Magdeburg-Nord']);
      await fill(page, 'B10', ['Arbeit im Quartier', ...say.dates]);
      await page.getByRole('tab', { name: say.sheets[1] }).click();
      await fill(
        page,
        'D5',
        figures.map(([target]) => String(target)),
      );
      await fill(
        page,
        'E5',
        figures.map(([, actual]) => String(actual)),
      );
      await pane.getByRole('heading', { name: text.verdicts.warnings }).waitFor();
      await look('4-open');
      await pane.getByRole('tab', { name: say.check, exact: true }).click();
      await eventually(
        () => verdict(pane),
        (sentence) => sentence === say.missed,
      );
      await look('3-filled');
      expect(await verdict(pane)).toBe(say.missed);

      await pane.getByRole('tab', { name: text.title, exact: true }).click();
      await explain(pane, language, 'Die Betriebe konnten niemanden freistellen.');
      await look('5-one-left');
      await explain(pane, language, 'Zwölf beginnen im Herbst; der Träger hakt nach.');
      await pane.getByRole('heading', { name: text.verdicts.ready, exact: true }).waitFor();
      await look('6-ready');
      expect(await Promise.all(MISSED.map((row) => textAt(page, `G${String(row)}`)))).toEqual([
        'Die Betriebe konnten niemanden freistellen.',
        'Zwölf beginnen im Herbst; der Träger hakt nach.',
      ]);

      await pane.getByRole('button', { name: text.protocol.write }).click();
      await pane.getByText(text.since.unchanged('').trim()).waitFor();
      await look('7-protocol');
      await page.getByRole('tab', { name: text.protocol.sheet }).click();
      await look('8-sheet');

      await page.getByRole('tab', { name: say.sheets[1] }).click();
      await fill(page, 'E11', ['19']);
      await pane.getByText(text.since.changed('').trim()).waitFor();
      await pane.getByText(text.since.actual('18', '19')).waitFor();
      await look('9-changed');
      expect([crashes, await violations(), foreignRequests]).toEqual([[], [], []]);
    },
  );
});
