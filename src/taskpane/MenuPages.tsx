import type { ReactElement, ReactNode } from 'react';
import { part } from './shared/part';
import type { MenuPage, PaneState } from './state/types';

interface MenuPageProps {
  readonly state: PaneState;
}

/** The pages that the menu opens. Most people open none of them: the way to each is loaded with the first. */
const pages: Readonly<Record<MenuPage, (props: MenuPageProps) => ReactNode>> = {
  settings: part(async () => {
    const { SettingsPage } = await import('./components/Settings');
    return ({ state }) => <SettingsPage choices={state.choices} />;
  }),
  profile: part(() => import('./components/Profile').then((module) => module.ProfilePage)),
  'new-book': part(() => import('./components/NewBook').then((module) => module.NewBookPage)),
  files: part(() => import('./components/Files').then((module) => module.FilesPage)),
};

export function MenuPages({ page, state }: MenuPageProps & { readonly page: MenuPage }): ReactElement {
  const Page = pages[page];
  return <Page state={state} />;
}
