import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { cell, describeInBrowser, resultsFolder, sidewaysRoom, verdict } from './browserSuite';

describeInBrowser('handing in', ({ open }) => {
  it('goes the whole way: check, explain what stands out, ready, protocol, change one number, changed since', async () => {
    const { page, pane, crashes, violations } = await open('lang=de&pane=350&sample=mehrlin', {
      width: 1280,
      height: 1000,
    });
    mkdirSync(resultsFolder, { recursive: true });
    await verdict(pane);
    await pane.getByRole('tab', { name: 'Abgabe', exact: true }).click();
    await pane.getByRole('button', { name: 'Zur Abgabe prüfen' }).click();
    await pane.getByRole('heading', { name: 'Bereit zur Abgabe, mit Hinweisen' }).waitFor();
    await page.screenshot({ path: path.join(resultsFolder, 'submission-open.png') });
    for (let left = await pane.getByRole('button', { name: /^Begründen: / }).count(); left > 0; left -= 1) {
      await pane
        .getByRole('button', { name: /^Begründen: / })
        .first()
        .click();
      const reason = pane.getByRole('textbox', { name: 'Begründung' });
      await reason.fill('Betriebe geschlossen');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await reason.waitFor({ state: 'detached' });
    }
    for (let left = await pane.getByRole('button', { name: /^Ignorieren: / }).count(); left > 0; left -= 1) {
      await pane
        .getByRole('button', { name: /^Ignorieren: / })
        .first()
        .click();
      await pane.getByRole('textbox', { name: 'Grund' }).fill('mit dem Zuwendungsgeber abgestimmt');
      await pane.getByRole('button', { name: 'Mit diesem Grund ignorieren' }).click();
      await pane
        .getByRole('button', { name: /^Ignorieren: / })
        .nth(left - 1)
        .waitFor({ state: 'detached' });
    }
    await pane.getByRole('heading', { name: 'Bereit zur Abgabe', exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Protokoll einfügen' }).click();
    await pane.getByText('Protokoll steht auf dem Blatt „Prüfprotokoll“').waitFor();
    await pane.getByText(/^Unverändert seit der Prüfung vom/).waitFor();
    await page.screenshot({ path: path.join(resultsFolder, 'submission-ready.png') });
    await cell(page, 'E12').click();
    await page.keyboard.type('19');
    await page.keyboard.press('Enter');
    await pane.getByText(/^Geändert seit der Prüfung vom/).waitFor();
    await pane.getByText(/geändert: .*\(Ergebnis 18 → 19\)/).waitFor();
    await page.screenshot({ path: path.join(resultsFolder, 'submission-changed.png') });
    expect([crashes, await violations()]).toEqual([[], []]);
  });

  it.each(['light', 'dark', 'contrast'])(
    'has no axe violations and no sideways scrolling at 320 px: %s',
    async (theme) => {
      const { page, pane } = await open(`lang=de&theme=${theme}&pane=320&sample=mehrlin`);
      await verdict(pane);
      await pane.getByRole('tab', { name: 'Abgabe', exact: true }).click();
      await pane.getByRole('button', { name: 'Zur Abgabe prüfen' }).click();
      await pane
        .getByRole('button', { name: /^Ignorieren: / })
        .first()
        .click();
      await pane.getByRole('button', { name: 'Mit diesem Grund ignorieren' }).click();
      await pane.getByText('Bitte einen Grund eintragen.').waitFor();
      const { violations } = await new AxeBuilder({ page })
        .include('iframe.pane-frame')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await sidewaysRoom(page)).toBe(0);
      await page.screenshot({ path: path.join(resultsFolder, `submission-${theme}.png`) });
    },
  );
});
