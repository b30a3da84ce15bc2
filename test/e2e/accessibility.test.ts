import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import {
  describeInBrowser,
  eventually,
  nameBox,
  paneFrame,
  resultsFolder,
  sidewaysRoom,
  verdict,
} from './browserSuite';

const themes = ['light', 'dark', 'contrast'] as const;
const words = {
  de: {
    solveAll: 'Alle lösen',
    menu: 'Weitere Befehle',
    settings: 'Einstellungen',
    back: 'Zurück',
    columns: 'Spalten ansehen',
    mapper: 'Spalten der Tabelle',
  },
  en: {
    solveAll: 'Solve all',
    menu: 'More commands',
    settings: 'Settings',
    back: 'Back',
    columns: 'Look at the columns',
    mapper: 'Columns of the table',
  },
} as const;
const cases = (['de', 'en'] as const).flatMap((language) => themes.map((theme) => ({ language, theme })));

describeInBrowser('the pane for everyone', ({ open }) => {
  it.each(cases)(
    'has no axe violations of level A or AA: $language, $theme',
    async ({ language, theme }) => {
      const text = words[language];
      const { page, pane } = await open(
        `lang=${language}&theme=${theme}&pane=320&sample=${sampleIn(language)}`,
      );
      await verdict(pane);
      expect(await axe(page)).toEqual([]);
      await shot(page, `pane-${language}-${theme}`);

      await pane.getByRole('button', { name: text.solveAll }).click();
      await pane.getByRole('button', { name: /Zellen ändern|Change \d+ cells/ }).waitFor();
      expect(await axe(page)).toEqual([]);
      await shot(page, `changes-${language}-${theme}`);
      await page.keyboard.press('Escape');

      await pane.getByRole('button', { name: text.menu }).click();
      await pane.getByRole('button', { name: text.settings }).waitFor();
      expect(await axe(page)).toEqual([]);
      await pane.getByRole('button', { name: text.settings }).click();
      await pane.getByRole('heading', { name: text.settings }).waitFor();
      expect(await axe(page)).toEqual([]);
      await shot(page, `settings-${language}-${theme}`);

      await pane.getByRole('button', { name: text.columns }).click();
      await pane.getByRole('heading', { name: text.mapper }).waitFor();
      await pane.getByRole('button', { name: /^(Spalte|Column) D/ }).waitFor();
      expect(await axe(page)).toEqual([]);
      await shot(page, `columns-${language}-${theme}`);
    },
    300_000,
  );

  it.each([
    { language: 'de', theme: 'light', found: 'Gefunden', about: /^Über die Prüfung „(.*)“$/ },
    { language: 'en', theme: 'dark', found: 'Found', about: /^About the check “(.*)”$/ },
  ] as const)(
    'shows the page of a check to everyone: $language, $theme',
    async ({ language, theme, found, about }) => {
      const { page, pane } = await open(
        `lang=${language}&theme=${theme}&pane=320&sample=${sampleIn(language)}`,
      );
      await verdict(pane);
      const finding = pane
        .getByRole('region', { name: /^(Befunde|Findings)/ })
        .locator('li button')
        .first();
      await finding.focus();
      await page.keyboard.press('Enter');
      await pane.getByText(found, { exact: true }).waitFor();
      const link = pane.getByRole('button', { name: about });
      const title = about.exec(await link.innerText())?.[1] ?? 'the link names no check';
      await link.press('Enter');
      await pane.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
      // A wrong and a right example.
      await pane.getByRole('table').nth(1).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await sidewaysRoom(page)).toBe(0);
      await shot(page, `check-${language}-${theme}`);

      await page.keyboard.press('Escape');
      await pane.getByRole('region', { name: /^(Befunde|Findings)/ }).waitFor();
      const focused = () => link.evaluate((element) => element === document.activeElement);
      expect(await eventually(focused, (is) => is)).toBe(true);
    },
    300_000,
  );

  it.each(cases)('needs no sideways scrolling at 320 px: $language, $theme', async ({ language, theme }) => {
    const { page, pane } = await open(
      `lang=${language}&theme=${theme}&pane=320&sample=${sampleIn(language)}`,
    );
    await verdict(pane);
    expect(await sidewaysRoom(page)).toBe(0);
    await pane.getByRole('button', { name: words[language].menu }).click();
    await pane.getByRole('button', { name: words[language].settings }).click();
    await pane.getByRole('heading', { name: words[language].settings }).waitFor();
    expect(await sidewaysRoom(page)).toBe(0);
    await pane.getByRole('button', { name: words[language].columns }).click();
    await pane.getByRole('button', { name: /^(Spalte|Column) D/ }).waitFor();
    expect(await sidewaysRoom(page)).toBe(0);
  });

  it.each(themes)(
    'shows where the keyboard is, at every stop, in the theme %s',
    async (theme) => {
      const { page, pane } = await open(`lang=de&theme=${theme}&pane=350`);
      await verdict(pane);
      const stops = await walk(page);
      expect(stops.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'Was geprüft wird',
          'Weitere Befehle',
          'Erneut prüfen',
          'Markieren',
          'Alle lösen',
        ]),
      );
      expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    },
    300_000,
  );

  it('goes through the findings with the arrow keys, opens one with Enter and goes back with Escape', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    const findings = pane.getByRole('region', { name: /^Befunde/ });
    await findings.locator('li button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const address =
      /^[A-Z]+\d+(:[A-Z]+\d+)?/.exec(await findings.locator('button:focus').innerText())?.[0] ?? '';
    expect(await nameBox(page, address)).toBe(address);
    await page.keyboard.press('Enter');
    await pane.getByText('Gefunden', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await nameBox(page, 'A1')).toBe('A1');
  });
});

const sampleIn = (language: 'de' | 'en'): string => (language === 'de' ? 'mehrlin' : 'mehrlin-en');

/** Violations inside the pane's frame, short enough to read in a failure. */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe.pane-frame', 'html'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
}

async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(resultsFolder, { recursive: true });
  await page.screenshot({ path: path.join(resultsFolder, `${name}.png`) });
}

interface Stop {
  readonly name: string;
  /** Whether the pane looks different with the focus there than without. */
  readonly visible: boolean;
}

/** Presses Tab through the whole pane, from its beginning until the focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
  const frame = paneFrame(page);
  const view = page.locator('iframe.pane-frame');
  await frame.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const stops: Stop[] = [];
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const name = await frame.evaluate(() => {
      const active = document.activeElement;
      if (!document.hasFocus() || !active || active === document.body) return undefined;
      return active.getAttribute('aria-label') ?? active.textContent;
    });
    if (name === undefined) break;
    const focused = await view.screenshot();
    // Without the focus, but with the place kept from which Tab goes on.
    await frame.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    const blurred = await view.screenshot();
    stops.push({ name: (name ?? '').trim(), visible: !focused.equals(blurred) });
  }
  return stops;
}
