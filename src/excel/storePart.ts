import type { PartName } from '../model';
import { namespaces, partXml } from '../stored/xml';
import { dropChoicesSetting } from './choicesSetting';
import { writeExcel } from './run';

/**
 * Stores the text in place of what our parts of the kind held; without one nothing of ours stays. Takes two requests.
 * Excel does not take this back with Ctrl+Z (office-js #6415).
 */
export async function storePart(
  context: Excel.RequestContext,
  name: PartName,
  json: string | undefined,
): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaces[name]).load('items/id');
  await context.sync();
  const [first, ...more] = parts.items;
  for (const part of json === undefined ? parts.items : more) part.delete();
  if (json !== undefined) {
    const xml = partXml(name, json);
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.setXml(xml);
  }
  if (name === 'choices') dropChoicesSetting(context);
  await context.sync();
}

/** The same, on its own. */
export function rememberPart(name: PartName, json: string | undefined): Promise<void> {
  return writeExcel((context) => storePart(context, name, json));
}
