import type { ReactElement, ReactNode } from 'react';
import { loadAllChecks } from '../app/lateChecks';
import { part } from './shared/part';
import type { MenuPage, PaneState } from './state/types';

interface MenuPageProps {
  readonly state: PaneState;
}

/** The pages that the menu opens. Most people open none of them: the way to each is loaded with the first. */
const pages: Readonly<Record<MenuPage, (props: MenuPageProps) => ReactNode>> = {
  settings: part(async () => {
    // The page lists every check with its severity.
    const [{ SettingsPage }] = await Promise.all([import('./components/Settings'), loadAllChecks()]);
    return ({ state }) => <SettingsPage choices={state.choices} />;
  }),
  profile: part(async () => {
    // The page judges what is set for each check.
    const [{ ProfilePage }] = await Promise.all([import('./components/Profile'), loadAllChecks()]);
    return ProfilePage;
  }),
  'new-book': part(() => import('./components/NewBook').then((module) => module.NewBookPage)),
  files: part(async () => {
    // The page says what every check found.
    const [{ FilesPage }] = await Promise.all([import('./components/Files'), loadAllChecks()]);
    return FilesPage;
  }),
};

export function MenuPages({ page, state }: MenuPageProps & { readonly page: MenuPage }): ReactElement {
  const Page = pages[page];
  return <Page state={state} />;
}
