import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, useState, type DragEvent, type JSX } from 'react';
import type { ExcelHost } from '../host/contract';
import { About } from './About';
import { readAddinFunctions } from './addinManifest';
import { FormulaBar } from './FormulaBar';
import { SheetGrid } from './grid/SheetGrid';
import { Menus } from './Menus';
import { PaneFrame } from './PaneFrame';
import type { PaneActions, ThemeId } from './previewApi';
import { Ribbon, type RibbonCommand } from './Ribbon';
import { localeOf, writeSettings, type Settings } from './settings';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { pageText, type PageText } from './texts';
import { FileRefused, readSample, readUserFile, startHost, type OpenedFile } from './workbookFile';

const fluentThemes: Readonly<Record<ThemeId, typeof webLightTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Excel opens a new workbook in another window; the page has one and shows it there, in place of the one before. */
const NEW_WORKBOOK = 'Mappe2.xlsx';

/** One running Excel: a host with its workbook, and the pane that has connected to it. */
interface Session {
  readonly host: ExcelHost;
  readonly file: OpenedFile;
  /** Makes the pane's frame load anew with each session. */
  readonly number: number;
}

/** The whole page: title bar, ribbon, formula bar, sheet, pane, tabs and status bar. */
export function PreviewPage({ initial }: { readonly initial: Settings }): JSX.Element {
  const [settings, setSettings] = useState(initial);
  const [session, setSession] = useState<Session>();
  const [notice, setNotice] = useState<string>();
  const [paneVisible, setPaneVisible] = useState(true);
  const [editingForced, setEditingForced] = useState(false);
  const [dropping, setDropping] = useState<'everywhere' | 'beside-pane'>();
  const actions = useRef<PaneActions>(undefined);
  const texts = pageText(settings.lang);

  const begin = useCallback(async (file: OpenedFile, chosen: Settings): Promise<void> => {
    try {
      const locale = localeOf(chosen.lang);
      const functions = await readAddinFunctions(locale);
      const openWindow = (bytes: Uint8Array | undefined): void =>
        void begin({ name: NEW_WORKBOOK, bytes }, chosen);
      const host = startHost(file, { profile: chosen.profile, locale, functions, openWindow });
      actions.current = undefined;
      publish(host, chosen, actions, setPaneVisible);
      setEditingForced(false);
      setNotice(undefined);
      setSession((before) => ({ host, file, number: (before?.number ?? 0) + 1 }));
    } catch (error) {
      setNotice(refusal(error, pageText(chosen.lang)));
    }
  }, []);

  const beginSample = useCallback(
    async (chosen: Settings): Promise<void> => {
      const file = await readSample(chosen.sample);
      await begin(file ?? { name: 'Mappe1.xlsx', bytes: undefined }, chosen);
      if (!file) setNotice(pageText(chosen.lang).missingSample(chosen.sample));
    },
    [begin],
  );

  useEffect(() => {
    void beginSample(initial);
  }, [beginSample, initial]);

  useEffect(() => {
    writeSettings(settings);
    document.documentElement.lang = settings.lang;
    document.documentElement.dataset['theme'] = settings.theme;
  }, [settings]);

  const onSettings = (change: Partial<Settings>): void => {
    const next = { ...settings, ...change };
    setSettings(next);
    if (change.sample !== undefined) void beginSample(next);
    else if (session && (change.lang ?? change.theme ?? change.profile) !== undefined)
      void begin(session.file, next);
  };

  const onFile = async (file: File): Promise<void> => {
    try {
      await begin(await readUserFile(file), settings);
    } catch (error) {
      setNotice(refusal(error, texts));
    }
  };

  const onDrop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setDropping(undefined);
    const [file, ...more] = event.dataTransfer.files;
    if (more.length > 0) setNotice(texts.onlyOneFile);
    else if (file) void onFile(file);
  };

  const onCommand = async (command: RibbonCommand): Promise<void> => {
    if (command === 'open') setPaneVisible(true);
    else if (command === 'undo') setNotice(session?.host.undo() === true ? undefined : texts.nothingToUndo);
    else if ((await actions.current?.run(command)) !== true) setNotice(texts.noAction);
  };

  const onRefused = useCallback(
    (error: unknown) => setNotice(refusal(error, pageText(settings.lang))),
    [settings.lang],
  );

  return (
    <FluentProvider theme={fluentThemes[settings.theme]}>
      <div
        className="page"
        onDragOver={(event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          setDropping(paneVisible && paneTakesFiles() ? 'beside-pane' : 'everywhere');
        }}
        onDragLeave={(event) => {
          const to = event.relatedTarget instanceof Node ? event.relatedTarget : null;
          // Over the frame of the pane this page hears of nothing more.
          if (!event.currentTarget.contains(to) || to instanceof HTMLIFrameElement) setDropping(undefined);
        }}
        onDrop={onDrop}
      >
        <header className="title-bar">
          <h1 className="file-name">{session?.host.fileName ?? ''}</h1>
          <About texts={texts} />
          {session && (
            <Menus
              host={session.host}
              texts={texts}
              settings={settings}
              onSettings={onSettings}
              onFile={(file) => void onFile(file)}
              editingForced={editingForced}
              onEditingForced={(on) => {
                session.host.setCellEditing(on);
                setEditingForced(on);
              }}
            />
          )}
        </header>
        <Ribbon texts={texts} onCommand={(command) => void onCommand(command)} />
        <Notice text={notice} close={texts.close} onClose={() => setNotice(undefined)} />
        {session ? (
          <main className="work" key={session.number}>
            <section className="sheet" aria-label={texts.grid}>
              <FormulaBar host={session.host} texts={texts} onRefused={onRefused} onNotice={setNotice} />
              <SheetGrid
                host={session.host}
                texts={texts}
                highContrast={settings.theme === 'contrast'}
                onRefused={onRefused}
              />
              <SheetTabs host={session.host} texts={texts} />
            </section>
            <PaneFrame
              texts={texts}
              width={settings.pane}
              visible={paneVisible}
              onClose={() => setPaneVisible(false)}
            />
          </main>
        ) : (
          <main className="work waiting">
            <Spinner label={texts.loading} />
          </main>
        )}
        {session && <StatusBar host={session.host} texts={texts} language={settings.lang} />}
        {dropping !== undefined && (
          <div
            className="drop-hint"
            style={dropping === 'beside-pane' ? { insetInlineEnd: settings.pane + 12 } : {}}
          >
            {texts.dropHere}
          </div>
        )}
      </div>
    </FluentProvider>
  );
}

function Notice({
  text,
  close,
  onClose,
}: {
  readonly text: string | undefined;
  readonly close: string;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <div aria-live="polite" className="notice">
      {text !== undefined && (
        <MessageBar intent="warning" shape="square">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={close}
                onClick={onClose}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

/** Gives the pane's frame its way to the host; must stand before the frame loads. */
function publish(
  host: ExcelHost,
  settings: Settings,
  actions: { current: PaneActions | undefined },
  setPaneVisible: (visible: boolean) => void,
): void {
  window.zielcheckPreview = {
    host,
    environment: { locale: localeOf(settings.lang), theme: settings.theme, profile: settings.profile },
    connect: () => host.connect(),
    attachPane: (attached) => {
      actions.current = attached;
    },
    setPaneVisible,
  };
}

/** Whether the page in the pane says that it takes files itself: then it is not covered while one is dragged. */
function paneTakesFiles(): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.pane-frame');
  return (frame?.contentDocument?.querySelector('[data-takes-files]') ?? null) !== null;
}

/** Text that is dragged about is none of ours. */
function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

function refusal(error: unknown, texts: PageText): string {
  if (error instanceof FileRefused) return texts.fileErrors[error.problem](error.fileName);
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'AccessDenied' ? texts.protectedRefusal : texts.refused;
}
