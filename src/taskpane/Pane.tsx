import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Zielcheck } from '../app/contract';
import { verdictText } from '../messages';
import type { Language } from '../model';
import { Shapes } from './components/Busy';
import { CrashBoundary } from './components/Crash';
import { Header } from './components/Header';
import { NoticeBar } from './components/Notice';
import { NotLoaded } from './components/NotLoaded';
import { loadReasons } from './languages';
import { useSpoken } from './languages/useSpoken';
import { CheckRoom } from './rooms/CheckRoom';
import { PaneToolsProvider } from './shared/PaneContext';
import type { PaneTools } from './shared/PaneContext';
import { part } from './shared/part';
import { useSharedStyles } from './shared/shared.styles';
import type { Appearance } from './appearance';
import { useTheme } from './themes/useTheme';
import { useReturningFocus } from './shared/useReturningFocus';
import { isReady } from './state/phase';
import type { PaneState } from './state/types';
import { useZielcheck } from './state/useZielcheck';
import { usePaneStyles } from './Pane.styles';

const checkPageIn = (language: Language) =>
  part(async () => {
    const [{ CheckPage }] = await Promise.all([import('./components/CheckPage'), loadReasons(language)]);
    return CheckPage;
  });
const checkPages = { de: checkPageIn('de'), en: checkPageIn('en') };
const ChangesPage = part(() => import('./components/Changes').then((module) => module.ChangesPage));
const MapperPage = part(() => import('./components/Mapper').then((module) => module.MapperPage));
const ProfilePage = part(() => import('./components/Profile').then((module) => module.ProfilePage));
const NewBookPage = part(() => import('./components/NewBook').then((module) => module.NewBookPage));
const SettingsPage = part(() => import('./components/Settings').then((module) => module.SettingsPage));

interface PaneProps {
  readonly app: Zielcheck;
  readonly appearance: Appearance;
  /** Used until the workbook has said which language Excel speaks. */
  readonly language: Language;
}

/** The task pane. */
export function Pane({ app, appearance, language: initial }: PaneProps): ReactElement | null {
  const { state, actions } = useZielcheck(app);
  const wanted = state.choices.language ?? state.overview?.language ?? initial;
  const { spoken, retry } = useSpoken(wanted);
  const tools = useMemo(() => (spoken === undefined ? undefined : { actions, ...spoken }), [actions, spoken]);
  const language = tools?.language ?? wanted;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const theme = useTheme(appearance);
  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme}>
      {retry !== undefined && <NotLoaded language={wanted} onRetry={retry} />}
      {tools === undefined ? (
        retry === undefined && <Shapes />
      ) : (
        <CrashBoundary words={tools.text.failure}>
          <PaneToolsProvider value={tools}>
            <Layout state={state} tools={tools} />
          </PaneToolsProvider>
        </CrashBoundary>
      )}
    </FluentProvider>
  );
}

interface LayoutProps {
  readonly state: PaneState;
  readonly tools: PaneTools;
}

function Layout({ state, tools: { language, text } }: LayoutProps): ReactElement {
  const styles = usePaneStyles();
  const shared = useSharedStyles();
  const { checked, page, phase } = state;
  const CheckPage = checkPages[language];
  const overview = useReturningFocus(page.kind === 'overview', state);
  const settled = isReady(phase) || phase.kind === 'writing';
  const verdict = checked !== undefined && settled ? verdictText(checked.report.result, text.verdict) : '';
  return (
    <div className={styles.root}>
      <Header state={state} />
      <main className={styles.main}>
        {/* Hidden, not removed: the list keeps its place while a page covers it. */}
        <div ref={overview} hidden={page.kind !== 'overview'}>
          <CheckRoom state={state} />
        </div>
        {page.kind === 'changes' && (
          <ChangesPage changes={page.changes} purpose={page.purpose} writing={phase.kind === 'writing'} />
        )}
        {page.kind === 'mapper' && <MapperPage state={state} subject={page.subject} />}
        {page.kind === 'profile' && <ProfilePage state={state} />}
        {page.kind === 'new-book' && <NewBookPage />}
        {page.kind === 'check' && <CheckPage check={page.check} />}
        {page.kind === 'settings' && <SettingsPage choices={state.choices} />}
      </main>
      <div aria-live="polite" className={mergeClasses(shared.unseen)}>
        {verdict}
      </div>
      <NoticeBar ready={isReady(phase)} notice={state.notice} />
    </div>
  );
}
