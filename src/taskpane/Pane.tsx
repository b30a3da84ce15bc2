import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Zielcheck } from '../app/contract';
import { uiText, verdictText } from '../messages';
import type { Language } from '../model';
import { CrashBoundary } from './components/Crash';
import { Header } from './components/Header';
import { NoticeBar } from './components/Notice';
import { CheckRoom } from './rooms/CheckRoom';
import { PaneToolsProvider } from './shared/PaneContext';
import { useSharedStyles } from './shared/shared.styles';
import type { Appearance } from './appearance';
import { useTheme } from './themes/useTheme';
import { useReturningFocus } from './shared/useReturningFocus';
import { isReady } from './state/phase';
import type { PaneState } from './state/types';
import { useZielcheck } from './state/useZielcheck';
import { usePaneStyles } from './Pane.styles';

const ChangesPage = lazy(() =>
  import('./components/Changes').then(({ ChangesPage: component }) => ({ default: component })),
);
const MapperPage = lazy(() =>
  import('./components/Mapper').then(({ MapperPage: component }) => ({ default: component })),
);
const ProfilePage = lazy(() =>
  import('./components/Profile').then(({ ProfilePage: component }) => ({ default: component })),
);
const SettingsPage = lazy(() =>
  import('./components/Settings').then(({ SettingsPage: component }) => ({ default: component })),
);

interface PaneProps {
  readonly app: Zielcheck;
  readonly appearance: Appearance;
  /** Used until the workbook has said which language Excel speaks. */
  readonly language: Language;
}

/** The task pane. */
export function Pane({ app, appearance, language: initial }: PaneProps): ReactElement | null {
  const { state, actions } = useZielcheck(app);
  const language = state.choices.language ?? state.overview?.language ?? initial;
  const tools = useMemo(() => ({ actions, language, text: uiText(language) }), [actions, language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = tools.text.productName;
  }, [language, tools]);
  const theme = useTheme(appearance);
  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme}>
      <CrashBoundary language={language}>
        <PaneToolsProvider value={tools}>
          <Layout state={state} language={language} />
        </PaneToolsProvider>
      </CrashBoundary>
    </FluentProvider>
  );
}

function Layout({
  state,
  language,
}: {
  readonly state: PaneState;
  readonly language: Language;
}): ReactElement {
  const styles = usePaneStyles();
  const shared = useSharedStyles();
  const { checked, page, phase } = state;
  const overview = useReturningFocus(page.kind === 'overview', state);
  const settled = isReady(phase) || phase.kind === 'writing';
  const verdict = checked !== undefined && settled ? verdictText(checked.report.result, language) : '';
  return (
    <div className={styles.root}>
      <Header state={state} />
      <main className={styles.main}>
        {/* Hidden, not removed: the list keeps its place while a page covers it. */}
        <div ref={overview} hidden={page.kind !== 'overview'}>
          <CheckRoom state={state} />
        </div>
        <Suspense>
          {page.kind === 'changes' && (
            <ChangesPage changes={page.changes} purpose={page.purpose} writing={phase.kind === 'writing'} />
          )}
          {page.kind === 'mapper' && <MapperPage state={state} subject={page.subject} />}
          {page.kind === 'profile' && <ProfilePage state={state} />}
          {page.kind === 'settings' && <SettingsPage choices={state.choices} />}
        </Suspense>
      </main>
      <div aria-live="polite" className={mergeClasses(shared.unseen)}>
        {verdict}
      </div>
      <NoticeBar ready={isReady(phase)} notice={state.notice} />
    </div>
  );
}
