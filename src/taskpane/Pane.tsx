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
import { RoomTabs } from './components/RoomTabs';
import { rememberSpoken } from './languages/lastSpoken';
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

const CheckPage = part(() => import('./components/CheckPage').then((module) => module.CheckPage));
const referenceRoomIn = (language: Language) =>
  part(async () => {
    const [{ referenceRoom }, words] = await Promise.all([
      import('./rooms/ReferenceRoom'),
      language === 'de' ? import('../messages/referenceRoom.de') : import('../messages/referenceRoom.en'),
    ]);
    return referenceRoom(words.referenceRoomWords);
  });
const referenceRooms = { de: referenceRoomIn('de'), en: referenceRoomIn('en') };
const ChangesPage = part(() => import('./components/Changes').then((module) => module.ChangesPage));
const MapperPage = part(() => import('./components/Mapper').then((module) => module.MapperPage));
const MenuPages = part(() => import('./MenuPages').then((module) => module.MenuPages));
const SubmissionRoom = part(() => import('./rooms/SubmissionRoom').then((module) => module.SubmissionRoom));

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
  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme}>
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
  const { checked, page, phase, room } = state;
  const ReferenceRoom = referenceRooms[language];
  const inCheck = room === 'check';
  const overview = useReturningFocus(inCheck && page.kind === 'overview', state);
  const settled = isReady(phase) || phase.kind === 'writing';
  const verdict = checked !== undefined && settled ? verdictText(checked.report.result, text.verdict) : '';
  return (
    <div className={styles.root}>
      <h1 className={shared.unseen}>{text.productName}</h1>
      <div className={styles.scrolled}>
        {inCheck && <Header state={state} />}
        <main className={styles.main}>
          {/* Hidden, not removed: a room keeps its place while a page or another room covers it. */}
          <div
            ref={overview}
            role="tabpanel"
            id="room-check"
            aria-labelledby="tab-check"
            hidden={!inCheck || page.kind !== 'overview'}
          >
            <CheckRoom state={state} />
          </div>
          <div
            role="tabpanel"
            id="room-reference"
            aria-labelledby="tab-reference"
            hidden={room !== 'reference' || page.kind !== 'overview'}
          >
            {state.visited.includes('reference') && <ReferenceRoom state={state} />}
          </div>
          <div
            role="tabpanel"
            id="room-submission"
            aria-labelledby="tab-submission"
            hidden={room !== 'submission' || page.kind !== 'overview'}
          >
            {state.visited.includes('submission') && <SubmissionRoom state={state} />}
          </div>
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
        <RoomTabs room={room} />
      </div>
    </div>
  );
}
