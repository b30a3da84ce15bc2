import { languageOf, type Language, type PartName, type PartTexts } from '../model';
import { namespaces } from '../stored/xml';
import { loadChoicesSetting } from './choicesSetting';
import { loadPresence } from './marks/present';
import { loadParts } from './ownParts';
import { askExcel } from './run';

/** What can be said of the workbook without reading a cell. */
export interface ExcelOverview {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly active: boolean }[];
  /** Language of Excel's interface. */
  readonly language: Language;
  readonly marked: boolean;
  /** What every check heeds of what is stored in the workbook. */
  readonly stored: Readonly<Record<'mappings' | 'profile' | 'choices', PartTexts>>;
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
      const marked = loadPresence(context);
      const mappings = loadParts(context, 'mappings');
      const profile = loadParts(context, 'profile');
      const choices = loadParts(context, 'choices');
      const choicesSetting = loadChoicesSetting(context);
      const count = (name: PartName): OfficeExtension.ClientResult<number> =>
        workbook.customXmlParts.getByNamespace(namespaces[name]).getCount();
      const references = count('references');
      const submission = count('submission');
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
        stored: {
          mappings: await mappings(),
          profile: await profile(),
          choices: [...(await choices()), ...choicesSetting()],
        },
        hasReferences: references.value > 0,
        hasSubmission: submission.value > 0,
      };
    },
    { signal },
  );
}
