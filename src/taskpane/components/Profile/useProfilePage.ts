import { useEffect, useState } from 'react';
import { profileText } from '../../../messages/profile';
import type { ProfileText } from '../../../messages/profile';
import { formatProfile, proposeProfile } from '../../../profile';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { saveFile } from '../../shared/saveFile';
import type { PaneState } from '../../state/types';
import { draftOf, profileOf } from './draft';
import type { IndicatorDraft, ProfileDraft } from './draft';
import { useProfileReader, type ProfileReader } from './useProfileReader';

/** Where the profile on the page comes from. */
type Origin =
  | { readonly kind: 'reading' | 'none' | 'stored' | 'proposed' }
  | { readonly kind: 'loaded'; readonly from: string };

export interface ProfileEditor {
  readonly text: ProfileText;
  readonly origin: Origin;
  readonly draft: ProfileDraft | undefined;
  /** Something is stored in the workbook, usable or not. */
  readonly stored: boolean;
  readonly propose: (() => void) | undefined;
  readonly reader: ProfileReader;
  readonly edit: (changed: Partial<Pick<ProfileDraft, 'title' | 'indicators'>>) => void;
  readonly editIndicator: (index: number, changed: Partial<IndicatorDraft>) => void;
  readonly save: () => void;
  readonly download: () => void;
  readonly remove: () => void;
}

/** The profile of the workbook, proposed or loaded, while it is looked at and changed. Nothing is stored before it is asked for. */
export function useProfilePage(state: PaneState): ProfileEditor {
  const { actions, language } = usePaneTools();
  const text = profileText(language);
  const [origin, setOrigin] = useState<Origin>({ kind: 'reading' });
  const [draft, setDraft] = useState<ProfileDraft>();
  const [stored, setStored] = useState(false);
  const result = state.checked?.report.result;

  const show = (profile: Profile, from: Origin): void => {
    setOrigin(from);
    setDraft(draftOf(profile, text, language));
  };

  const reader = useProfileReader((profile, from) => show(profile, { kind: 'loaded', from }));
  const setTrouble = reader.tell;

  useEffect(() => {
    let gone = false;
    void actions.readProfile().then((found) => {
      if (gone) return;
      setStored(found !== undefined);
      if (found !== undefined && 'profile' in found) show(found.profile, { kind: 'stored' });
      else setOrigin({ kind: 'none' });
      if (found !== undefined && 'problems' in found)
        setTrouble({ title: text.unusable, lines: found.problems });
    });
    return () => {
      gone = true;
    };
    // Once, when the page is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const finished = (): Profile | undefined => {
    if (draft === undefined) return undefined;
    const made = profileOf(draft, text, language);
    if ('profile' in made) {
      setTrouble(undefined);
      return made.profile;
    }
    setTrouble({ title: text.problems, lines: made.problems });
    return undefined;
  };

  return {
    text,
    origin,
    draft,
    stored,
    propose:
      result === undefined || result.tables.length === 0
        ? undefined
        : () => {
            const title = state.overview?.name.replace(/\.[^.]*$/, '') ?? '';
            setTrouble(undefined);
            show(proposeProfile(result, title, language), { kind: 'proposed' });
          },
    reader,
    edit: (changed) => setDraft((now) => now && { ...now, ...changed }),
    editIndicator: (index, changed) =>
      setDraft(
        (now) =>
          now && {
            ...now,
            indicators: now.indicators.map((one, at) => (at === index ? { ...one, ...changed } : one)),
          },
      ),
    save: () => {
      const profile = finished();
      if (profile !== undefined) actions.saveProfile(profile);
    },
    download: () => {
      const profile = finished();
      if (profile !== undefined) saveFile(text.downloadName, formatProfile(profile), 'application/json');
    },
    remove: actions.removeProfile,
  };
}
