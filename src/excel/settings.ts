import { loadStored } from './loadStored';
import type { ReadChoices, StoredChoices } from './storedChoices';

export type { ReadChoices, StoredChoices } from './storedChoices';

/** Our keys among the settings of the workbook. Excel keeps settings apart per add-in. */
const CHOICES = 'zielcheck.choices';

/** Asks for the stored choices; call the returned function after the next `sync`. */
export function loadChoices(context: Excel.RequestContext): () => Promise<ReadChoices> {
  const item = context.workbook.settings.getItemOrNullObject(CHOICES).load('value');
  return async () => {
    if (item.isNullObject) return { choices: {}, dropped: false };
    return (await loadStored()).readChoices(item.value);
  };
}

/** Stores the choices with the next `sync`. */
export function storeChoices(context: Excel.RequestContext, choices: StoredChoices): void {
  context.workbook.settings.add(CHOICES, JSON.stringify({ version: 1, ...choices }));
}
