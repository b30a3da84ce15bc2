import { SUBMISSION_NAMESPACE } from '../../model';
import { loadParts, type PartTexts } from '../ownParts';
import { storePart } from '../storePart';
import { askExcel, writeExcel } from '../run';

/** What is stored about handing the workbook in: mostly no part or one, each as its JSON text. */
export function readSubmissionParts(signal?: AbortSignal): Promise<PartTexts> {
  return askExcel(
    async (context) => {
      const parts = loadParts(context, SUBMISSION_NAMESPACE);
      await context.sync();
      return parts();
    },
    { signal },
  );
}

/** Stores the text in place of what was stored before; without one nothing of it stays in the workbook. */
export function storeSubmissionPart(json: string | undefined): Promise<void> {
  return writeExcel((context) => storePart(context, SUBMISSION_NAMESPACE, json));
}
