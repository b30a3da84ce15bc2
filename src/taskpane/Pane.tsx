import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Zielcheck } from '../app/contract';
import { verdictText } from '../messages';
import type { Language } from '../model';
import { Shapes } from './components/Busy';
import { CrashBoundary } from './components/Crash';
import { Header } from './components/Header';
import { NoticeBar } from './components/Notice';
import { NotLoaded } from './components/NotLoaded';
import { Tabs } from './components/Tabs';
import { rememberSpoken } from './languages/lastSpoken';
import { useSpoken } from './languages/useSpoken';
import { CheckTab } from './tabs/CheckTab';
import { PaneToolsProvider } from './shared/PaneContext';
import type { PaneTools } from './shared/PaneContext';
import { part } from './shared/part';
import { useSharedStyles } from './shared/shared.styles';
import type { Appearance } from './appearance';
import { useTheme } from './themes/useTheme';
import { useReturningFocus } from './shared/useReturningFocus';
import { isReady } from './state/phase';
import type { PaneState, Tab } from './state/types';
import { useZielcheck } from './state/useZielcheck';
import { usePaneStyles } from './Pane.styles';

const CheckPage = part(() => import('./components/CheckPage').then((module) => module.CheckPage));
const referenceTabIn = (language: Language) =>
  part(async () => {
    const [{ referenceTab }, words] = await Promise.all([
      import('./tabs/ReferenceTab'),
      language === 'de' ? import('../messages/reference.de') : import('../messages/reference.en'),
    ]);
    return referenceTab(words.referenceText);
  });
const referenceTabs = { de: referenceTabIn('de'), en: referenceTabIn('en') };
const ChangesPage = part(() => import('./components/Changes').then((module) => module.ChangesPage));
const MapperPage = part(() => import('./components/Mapper').then((module) => module.MapperPage));
const MenuPages = part(() => import('./MenuPages').then((module) => module.MenuPages));
const SubmissionTab = part(() => import('./tabs/SubmissionTab').then((module) => module.SubmissionTab));

interface PaneProps {
  readonly app: Zielcheck;
  readonly appearance: Appearance;
  /** Spoken until the workbook has said its language; without it, texts wait for the workbook, so that only one language is loaded. */
  readonly expected?: Language | undefined;
  /** Spoken where the workbook cannot be asked. */
  readonly fallback: Language;
}

/** The task pane. */
export function Pane({ app, appearance, expected, fallback }: PaneProps): ReactElement | null {
  const { state, actions } = useZielcheck(app);
  const told = state.choices.language ?? state.overview?.language;
  const wanted = told ?? (state.phase.kind === 'failed' ? fallback : expected);
  const { spoken, retry } = useSpoken(wanted);
  const tools = useMemo(() => (spoken === undefined ? undefined : { actions, ...spoken }), [actions, spoken]);
  const language = tools?.language ?? wanted ?? fallback;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (told !== undefined) rememberSpoken(told);
  }, [told]);
  const theme = useTheme(appearance);
  const styles = usePaneStyles();
  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme} className={appearance === 'light' ? styles.light : styles.dark}>
      {retry !== undefined && <NotLoaded language={language} onRetry={retry} />}
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
  const { checked, page, phase, tab } = state;
  const ReferenceTab = referenceTabs[language];
  const inCheck = tab === 'check';
  const shown = page.kind === 'overview' ? tab : undefined;
  const overview = useReturningFocus(shown === 'check', state);
  const settled = isReady(phase) || phase.kind === 'writing';
  const verdict = checked !== undefined && settled ? verdictText(checked.report.result, text.verdict) : '';
  return (
    <div className={styles.root}>
      <h1 className={shared.unseen}>{text.productName}</h1>
      <div className={styles.scrolled}>
        {inCheck && <Header state={state} />}
        <main className={styles.main}>
          <Panel tab="check" shown={shown} anchor={overview}>
            <CheckTab state={state} />
          </Panel>
          <Panel tab="reference" shown={shown}>
            {state.visited.includes('reference') && <ReferenceTab state={state} />}
          </Panel>
          <Panel tab="submission" shown={shown}>
            {state.visited.includes('submission') && <SubmissionTab state={state} />}
          </Panel>
          {page.kind === 'changes' && (
            <ChangesPage changes={page.changes} purpose={page.purpose} writing={phase.kind === 'writing'} />
          )}
          {page.kind === 'mapper' && <MapperPage state={state} subject={page.subject} />}
          {page.kind === 'check' && <CheckPage check={page.check} />}
          {page.kind === 'menu' && <MenuPages page={page.page} state={state} />}
        </main>
      </div>
      <div aria-live="polite" className={mergeClasses(shared.unseen)}>
        {verdict}
      </div>
      <div className={styles.foot}>
        <NoticeBar ready={isReady(phase)} notice={state.notice} />
        <Tabs tab={tab} />
      </div>
    </div>
  );
}

interface PanelProps {
  readonly tab: Tab;
  /** The tab that is shown; none while a page covers it. */
  readonly shown: Tab | undefined;
  readonly anchor?: ReturnType<typeof useReturningFocus>;
  readonly children: ReactNode;
}

/** What is in a tab. Hidden, not removed: it keeps its place while a page or another tab covers it. */
function Panel({ tab, shown, anchor, children }: PanelProps): ReactElement {
  return (
    <div
      ref={anchor}
      role="tabpanel"
      id={`panel-${tab}`}
      aria-labelledby={`tab-${tab}`}
      hidden={tab !== shown}
    >
      {children}
    </div>
  );
}
