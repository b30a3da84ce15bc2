import {
  addProtocolSheet,
  deleteOwnSheet,
  readReferences,
  replaceSheet,
  withCleanupFailure,
} from '../../excel/writing';
import { loadCheckTexts } from '../../checks/loadTexts';
import { sourceLine } from '../../messages';
import { submissionText } from '../../messages/submission';
import { calendarDay, formatAddress, cellRange, type Language, type ProtocolRecord } from '../../model';
import { protocolOf, protocolPage, protocolSheet, type Protocol } from '../../submission';
import type { Submission } from './contract';
import { readState, storeState } from './state';
import type { SubmissionNeeds } from './needs';

/**
 * Writes the protocol to our sheet and records the check: both, or neither. The new sheet is written whole before the one before
 * goes, so that a failure leaves the workbook as it was.
 */
export async function writeProtocol(needs: SubmissionNeeds, submission: Submission): Promise<string> {
  const { value: before } = await readState();
  const record = recordOf(needs, submission);
  const protocol = await protocolFor(needs, submission, record);
  const added = await addProtocolSheet(protocolSheet(protocol));
  try {
    await storeState({ ...before, record: { ...record, sheetId: added.id } });
  } catch (error) {
    await cleanUp(error, async () => {
      await deleteOwnSheet(added.id);
      await storeState(before);
    });
    throw error;
  }
  const older = before.record?.sheetId;
  if (older === undefined) return added.name;
  try {
    return await replaceSheet(older, added.id);
  } catch (error) {
    await cleanUp(error, async () => {
      await deleteOwnSheet(added.id);
      await storeState(before);
    });
    throw error;
  }
}

/** Takes sheet and record away. The record goes last: until then the sheet is known to be ours. */
export async function removeProtocol(): Promise<void> {
  const { decisions, record } = (await readState()).value;
  if (record?.sheetId !== undefined) await deleteOwnSheet(record.sheetId);
  await storeState({ decisions });
}

export async function pageOf(
  needs: SubmissionNeeds,
  submission: Submission,
): Promise<{ readonly name: string; readonly html: string }> {
  const protocol = await protocolFor(needs, submission, recordOf(needs, submission));
  const { file } = submissionText(protocol.language).protocol;
  const stem = (await needs.session.workbook()).name.replace(/\.[^.]*$/, '');
  return { name: `${file}-${stem}.html`, html: protocolPage(protocol) };
}

function recordOf(
  { version }: SubmissionNeeds,
  { report, checklist, fingerprint }: Submission,
): ProtocolRecord {
  const { profile, result, finishedAt } = report;
  const { summary } = result;
  return {
    checkedOn: calendarDay(new Date(finishedAt)),
    profile: {
      ...(profile.id === undefined ? {} : { id: profile.id.slice(0, LONGEST_TEXT) }),
      ...(profile.version === undefined ? {} : { version: profile.version.slice(0, LONGEST_TEXT) }),
    },
    checks: version,
    verdict: checklist.verdict,
    counts: {
      met: summary.met,
      near: summary.near,
      under: summary.under,
      critical: summary.critical,
      open: summary.open,
      undefined: summary.undefined,
      unclear: summary.unclear,
      'not-due': summary.notDue,
      error: summary.errors,
      warning: summary.warnings,
      info: summary.infos,
    },
    fingerprint,
  };
}

/** The longest id and version of a profile that a record keeps. */
const LONGEST_TEXT = 255;

async function protocolFor(
  needs: SubmissionNeeds,
  { report, checklist, missed }: Submission,
  record: ProtocolRecord,
): Promise<Protocol> {
  const language = await needs.session.language();
  return protocolOf(
    {
      workbook: (await needs.session.workbook()).name,
      record,
      profileTitle: report.profile.title ?? '',
      ...(report.result.judgedBy !== undefined && { judgedBy: report.result.judgedBy }),
      checklist,
      missed,
      tables: report.result.tables,
      references: await references(needs, language),
    },
    await loadCheckTexts(language),
  );
}

async function references(
  needs: SubmissionNeeds,
  language: Language,
): Promise<Parameters<typeof protocolOf>[0]['references']> {
  if ((await (await needs.session.source()).stored('references')).length === 0) return [];
  const { located } = await readReferences();
  return located.map(({ reference, at }) => {
    const { sheet, row, column } = at ?? reference.cell;
    const place = formatAddress(sheet, cellRange(row, column));
    return { reference, place, source: sourceLine([reference.observation], language) };
  });
}

async function cleanUp(failure: unknown, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw withCleanupFailure(failure, error);
  }
}
