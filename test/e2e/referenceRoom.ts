import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';

/** What the source of these tests answers, with this rate for Erfurt in 2024. */
export const table = (rate: string): string =>
  [
    'Schluessel;Ort;Jahr;Quote',
    `16051;Erfurt;2023;6,0`,
    `16051;Erfurt;2024;${rate}`,
    '16052;Gera;2023;8,1',
    '16052;Gera;2024;8,3',
  ].join('\n');

/** The settings of a source, as an administrator would hand them out. */
export const source = (address: string, id = 'landesamt', title = 'Landesamt'): object => ({
  id,
  kind: 'csv',
  title,
  licence: 'dl-de/by-2.0',
  attribution: `© ${title}, 2026`,
  address,
  delimiter: ';',
  statistics: [{ id: 'unemployment-rate', label: 'Arbeitslosenquote', unit: '%' }],
  place: { column: 'Schluessel', name: 'Ort', keyType: 'AGS' },
  period: { column: 'Jahr' },
  value: 'Quote',
});

export const words = {
  de: {
    room: 'Referenz',
    sources: 'Quellen und Zugänge',
    added: 'Die Quelle ist hinzugefügt.',
    place: 'Ort',
    statistic: 'Merkmal',
    insert: 'Als Wert einfügen',
    compare: 'Vergleichen',
  },
  en: {
    room: 'Reference',
    sources: 'Sources and keys',
    added: 'The source is added.',
    place: 'Place',
    statistic: 'Statistic',
    insert: 'Insert as value',
    compare: 'Compare',
  },
} as const;

/** Opens the room and waits until places can be asked for. */
export async function enter(pane: FrameLocator, language: 'de' | 'en'): Promise<void> {
  await pane.getByRole('tab', { name: words[language].room }).click();
  await pane.getByRole('combobox', { name: words[language].place }).waitFor();
}

/** Adds sources from a file, as a user would pick it. */
export async function addSource(
  pane: FrameLocator,
  sources: object,
  language: 'de' | 'en' = 'de',
): Promise<void> {
  await pane.getByRole('button', { name: words[language].sources }).click();
  await pane.locator('input[type=file]').setInputFiles({
    name: 'quelle.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(sources)),
  });
  await pane.getByText(words[language].added).waitFor();
}

/** Chooses place and statistic, and waits for the answer. */
export async function ask(
  pane: FrameLocator,
  typed: string,
  place: string | RegExp,
  statistic: string,
  language: 'de' | 'en' = 'de',
): Promise<void> {
  const field = pane.getByRole('combobox', { name: words[language].place });
  await field.click();
  await field.fill(typed);
  await pane.getByRole('option', { name: place }).click();
  await pane.getByRole('combobox', { name: words[language].statistic }).selectOption(statistic);
  await pane.getByRole('button', { name: words[language].insert }).waitFor();
}

/** Violations inside the pane's frame, short enough to read in a failure. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe.pane-frame', 'html'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
