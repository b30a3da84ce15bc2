import { useEffect, useState } from 'react';
import { newBookText, type NewBookText } from '../../../messages/newBook';
import type { Language } from '../../../model';
import type { Profile } from '../../../profile';
// Not by the tab's index: that arrives with the pane, and would bring the profiles along.
import { builtInProfiles } from '../../../profile/builtin';
import { usePaneTools } from '../../shared/PaneContext';
import { useProfileReader, type ProfileReader } from '../Profile/useProfileReader';

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
  readonly reader: ProfileReader;
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
  const [loaded, setLoaded] = useState<{ readonly name: string; readonly profile: Profile }>();
  const [key, setKey] = useState<string>();
  const [language, setLanguage] = useState<Language>();
  const [creating, setCreating] = useState(false);
  const reader = useProfileReader((profile, name) => {
    setLoaded({ name, profile });
    setKey('loaded');
  });

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
      : [{ key: 'loaded', label: text.loadedProfile(loaded.name), profile: loaded.profile }]),
  ];
  const chosen = offers.find((offer) => offer.key === key) ?? offers[0];
  const inLanguage = language ?? chosen?.profile.language ?? spoken;

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
    reader,
    language: inLanguage,
    speak: setLanguage,
    creating,
    create: () => void create(),
  };
}

function titleOf({ title, id = '–' }: Profile): string {
  return title ?? id;
}
