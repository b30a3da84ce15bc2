import { readOverview, readSheet } from '../../excel';
import type { Sheet } from '../../model';
import { browserStore } from '../../reference/stores/browser';
import { judgeProfile, readProfile } from '../profile/judge';
import { webOfPage } from '../webOfPage';
import type { ReferenceTools } from './needs';
import { openTools } from './tools';

/**
 * Opens the sources in the browser that Excel shows the add-in in. Answers and files are kept in one database of its origin,
 * keys to services in another; neither ever enters the workbook.
 */
export function openOnPage(changed: () => Promise<void>): Promise<ReferenceTools> {
  return openTools({
    surroundings: {
      ...webOfPage(),
      store: browserStore('zielcheck-references'),
      secrets: browserStore('zielcheck-keys'),
      sheets: readVisibleSheets,
    },
    profileSources,
    changed,
  });
}

/** None where the profile cannot be used: the tab "Prüfen" says so. */
async function profileSources(): Promise<readonly unknown[]> {
  const { language, stored } = await readOverview();
  if (stored.profile.length === 0) return [];
  const { judged } = readProfile(stored.profile, (text) => judgeProfile(text, language));
  return judged !== undefined && 'profile' in judged ? (judged.profile.sources ?? []) : [];
}

async function readVisibleSheets(): Promise<readonly Sheet[]> {
  const { sheets } = await readOverview();
  const read: Sheet[] = [];
  for (const { name, hidden } of sheets) if (!hidden) read.push(await readSheet(name));
  return read;
}
