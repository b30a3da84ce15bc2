import { useEffect, useState } from 'react';
import { newBookText, type NewBookText } from '../../../messages/newBook';
import type { Language } from '../../../model';
import type { Profile } from '../../../profile';
// Not by the room's index: that arrives with the pane, and would bring the profiles along.
import { builtInProfiles } from '../../../profile/builtin';
import { usePaneTools } from '../../shared/PaneContext';
import type { TroubleLines } from '../Profile/Trouble';

/** Bytes; far beyond any profile. */
const LARGEST_FILE = 4_000_000;

/** A profile to choose, by a key that is unique on the page. */
interface Offer {
  readonly key: string;
  readonly label: string;
  readonly profile: Profile;
}

export interface NewBook {
  readonly text: NewBookText;
  readonly offers: readonly Offer[];
  readonly chosen: Offer | undefined;
  readonly choose: (key: string) => void;
  readonly load: (file: File) => void;
  readonly trouble: TroubleLines | undefined;
  readonly language: Language;
  readonly speak: (language: Language) => void;
  readonly creating: boolean;
  readonly create: () => void;
}

/** What a reporting workbook is made by: the profile (this workbook's, a built-in one, a file's) and the language. */
export function useNewBook(): NewBook {
  const { actions, language: spoken } = usePaneTools();
  const text = newBookText(spoken);
  const [own, setOwn] = useState<Profile>();
  const [loaded, setLoaded] = useState<{ readonly file: string; readonly profile: Profile }>();
  const [key, setKey] = useState<string>();
  const [language, setLanguage] = useState<Language>();
  const [trouble, setTrouble] = useState<NewBook['trouble']>();
  const [creating, setCreating] = useState(false);

  useEffect(() => {
    let gone = false;
    void actions.readProfile().then((found) => {
      if (!gone && found !== undefined && 'profile' in found) setOwn(found.profile);
    });
    return () => {
      gone = true;
    };
  }, [actions]);

  const offers: readonly Offer[] = [
    ...(own === undefined ? [] : [{ key: 'own', label: text.ownProfile(titleOf(own)), profile: own }]),
    ...Object.entries(builtInProfiles).map(([id, profile]) => ({
      key: `built-in:${id}`,
      label: titleOf(profile),
      profile,
    })),
    ...(loaded === undefined
      ? []
      : [{ key: 'file', label: text.fileProfile(loaded.file), profile: loaded.profile }]),
  ];
  const chosen = offers.find((offer) => offer.key === key) ?? offers[0];
  const inLanguage = language ?? chosen?.profile.language ?? spoken;

  const load = async (file: File): Promise<void> => {
    const content = file.size > LARGEST_FILE ? undefined : await file.text().catch(() => undefined);
    const failed = (lines: readonly string[]): void =>
      setTrouble({ title: text.notAProfile(file.name), lines });
    if (content === undefined) return failed([text.unreadable]);
    const read = await actions.judgeProfile(content);
    if (read === undefined) return undefined;
    if ('problems' in read) return failed(read.problems);
    setTrouble(undefined);
    setLoaded({ file: file.name, profile: read.profile });
    setKey('file');
    return undefined;
  };

  const create = async (): Promise<void> => {
    if (chosen === undefined || creating) return;
    setCreating(true);
    // A page that is closed meanwhile has nothing left to show.
    if (!(await actions.createBook(chosen.profile, inLanguage))) setCreating(false);
  };

  return {
    text,
    offers,
    chosen,
    choose: setKey,
    load: (file) => void load(file),
    trouble,
    language: inLanguage,
    speak: setLanguage,
    creating,
    create: () => void create(),
  };
}

function titleOf({ title, id = '–' }: Profile): string {
  return title ?? id;
}
