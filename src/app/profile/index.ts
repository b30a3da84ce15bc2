import { loadOnce } from '../loadOnce';
import { loadJudge, type Session } from '../session';
import type { ProfileUseCases } from './contract';

/** Few have a profile at an address. */
const loadProfileAt = loadOnce(() => import('./profileAt'));
/** The writer of workbooks is large, and used once in a project. */
const loadNewBook = loadOnce(() => import('./newBook'));
const loadWriting = loadOnce(() => import('../../excel/writing'));

/** The report profile of the workbook that Excel has open. */
export function createProfileUseCases(session: Session): ProfileUseCases {
  const store = async (text: string | undefined): Promise<void> => {
    await (await loadWriting()).rememberPart('profile', text);
    await session.stored({ profile: text === undefined ? [] : [text] });
  };
  return {
    async readProfile() {
      const { stored } = await session.read();
      if (stored.profile.length === 0) return undefined;
      const { judgeProfile, readProfile } = await loadJudge();
      const language = await session.language();
      return readProfile(stored.profile, (text) => judgeProfile(text, language)).judged;
    },
    async judgeProfile(text) {
      return (await loadJudge()).judgeProfile(text, await session.language());
    },
    async profileAt(address, signal) {
      const { readProfileAt } = await loadProfileAt();
      return readProfileAt(address, await session.language(), signal);
    },
    saveProfile: (profile) => store(JSON.stringify(profile)),
    removeProfile: () => store(undefined),
    async openReportBook(profile, language) {
      const { openStandardWorkbook } = await loadNewBook();
      await openStandardWorkbook(profile, language);
    },
  };
}
