import { languageOf, REFERENCE_NAMESPACE, SUBMISSION_NAMESPACE, type Language } from '../model';
import { loadMappings, type ReadMappings } from './mappings';
import { loadPresence } from './marks/present';
import { loadProfile, type StoredProfile } from './profile';
import { askExcel, writeExcel } from './run';
import { loadChoices, storeChoices, type ReadChoices, type StoredChoices } from './settings';

/** What can be said of the workbook without reading a cell. */
export interface ExcelOverview extends ReadChoices, ReadMappings, StoredProfile {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly active: boolean }[];
  /** Language of Excel's interface. */
  readonly language: Language;
  readonly marked: boolean;
  /** Whether reference values are listed in the workbook. */
  readonly hasReferences: boolean;
  /** Whether something is stored about handing the workbook in. */
  readonly hasSubmission: boolean;
}

/** Reads sheets, name, what was remembered and whether our marks stand in the workbook, in one request. */
export function readOverview(signal?: AbortSignal): Promise<ExcelOverview> {
  return askExcel(
    async (context) => {
      const { workbook } = context;
      workbook.load('name');
      workbook.worksheets.load('items/id,items/name,items/visibility');
      const active = workbook.worksheets.getActiveWorksheet().load('id');
      const choices = loadChoices(context);
      const marked = loadPresence(context);
      const mappings = loadMappings(context);
      const profile = loadProfile(context);
      const references = workbook.customXmlParts.getByNamespace(REFERENCE_NAMESPACE).getCount();
      const submission = workbook.customXmlParts.getByNamespace(SUBMISSION_NAMESPACE).getCount();
      await context.sync();
      return {
        name: workbook.name,
        sheets: workbook.worksheets.items.map(({ id, name, visibility }) => ({
          name,
          hidden: visibility !== 'Visible',
          active: id === active.id,
        })),
        language: languageOf(Office.context.displayLanguage),
        marked: marked(),
        hasReferences: references.value > 0,
        hasSubmission: submission.value > 0,
        ...(await choices()),
        ...(await mappings()),
        ...(await profile()),
      };
    },
    { signal },
  );
}

/** Remembers the choices in the workbook, in place of what was remembered before. */
export function rememberChoices(choices: StoredChoices): Promise<void> {
  return writeExcel(async (context) => {
    storeChoices(context, choices);
    await context.sync();
  });
}
