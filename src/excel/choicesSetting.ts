/** Where choices stood before they became a part of the workbook: among the settings of the add-in, which no file tells. */
const CHOICES = 'zielcheck.choices';

/** Asks for choices that an earlier version has stored; call the returned function after the next `sync`. */
export function loadChoicesSetting(context: Excel.RequestContext): () => readonly (string | undefined)[] {
  const item = context.workbook.settings.getItemOrNullObject(CHOICES).load('value');
  return () => {
    if (item.isNullObject) return [];
    const value: unknown = item.value;
    return [typeof value === 'string' ? value : undefined];
  };
}

/** Removes them with the next `sync`, if there are any. */
export function dropChoicesSetting(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(CHOICES).delete();
}
