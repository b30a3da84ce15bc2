import { useEffect, useReducer } from 'react';
import { profileText } from '../../../messages/profile';
import type { ProfileText } from '../../../messages/profile';
import { formatProfile, proposeProfile } from '../../../profile';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { saveFile } from '../../shared/saveFile';
import type { PaneState } from '../../state/types';
import { draftOf, profileOf } from './draft';
import type { IndicatorDraft, ProfileDraft } from './draft';
import { nothingShown, reduceEditor, type EditorState, type Origin } from './editorState';
import { useProfileReader, type ProfileReader } from './useProfileReader';

export interface ProfileEditor extends EditorState {
  readonly text: ProfileText;
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
  const [editor, dispatch] = useReducer(reduceEditor, nothingShown);
  const { draft } = editor;
  const result = state.checked?.report.result;

  const show = (profile: Profile, origin: Origin): void =>
    dispatch({ type: 'shown', draft: draftOf(profile, text, language), origin });

  const reader = useProfileReader((profile, from) => show(profile, { kind: 'loaded', from }));
  const setTrouble = reader.tell;

  useEffect(() => {
    let gone = false;
    void actions.readProfile().then((found) => {
      if (gone) return;
      dispatch({ type: 'read', stored: found !== undefined });
      if (found !== undefined && 'profile' in found) show(found.profile, { kind: 'stored' });
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
    ...editor,
    text,
    propose:
      result === undefined || result.tables.length === 0
        ? undefined
        : () => {
            const title = state.overview?.name.replace(/\.[^.]*$/, '') ?? '';
            setTrouble(undefined);
            show(proposeProfile(result, title, language), { kind: 'proposed' });
          },
    reader,
    edit: (changed) => dispatch({ type: 'edited', changed }),
    editIndicator: (index, changed) => dispatch({ type: 'indicator-edited', index, changed }),
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
