import type { Fault, NativeBridge } from './contract';
import { HostError } from './errors';
import type { EventHub, Subscriber } from './events';
import { Announcements } from './changes';
import { isJsonObject, type Json, type JsonObject } from './json';
import { createModel } from './objects/model';
import { range } from './objects/range';
import { References } from './objects/references';
import type { HostObject, Session } from './objects/session';
import { processRequest, type ResponseBody } from './processor';
import type { HostProfile } from './profiles';
import { readRequest, type ActionInfo, type RequestBody } from './request';
import type { Book } from './state/book';

/** Flag of a request that waits until the user has left the cell (Excel.run with delayForCellEdit). */
const DELAY_FOR_CELL_EDIT = 64;

/** What the wire needs of the host it belongs to. */
export interface WireHost {
  readonly book: Book;
  readonly profile: HostProfile;
  readonly events: EventHub;
  isCellEditing(): boolean;
  /** Calls back when no cell is being edited any more. */
  whenEditingEnds(action: () => void): void;
  /** The fault for the request that starts now, if there is one. */
  nextFault(): Fault | null;
  logRequest(entry: {
    readonly flags: number;
    readonly actions: readonly string[];
    readonly bytes: number;
  }): void;
  changed(): void;
  /** Opens a workbook in a window of its own. Throws a HostError for a file that is none. */
  openWindow(workbook: Uint8Array | undefined): void;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly body: Json;
}

/** Taken at load time, so that tests with fake timers do not stop Excel. */
const later = globalThis.setTimeout.bind(globalThis);

function readMessage(text: string): Message {
  const message: unknown = JSON.parse(text);
  if (!isJsonObject(message) || typeof message['id'] !== 'number')
    throw new Error('A message to the host has a numeric id');
  const inner = message['message'];
  const content = isJsonObject(inner) ? (inner['body'] ?? null) : null;
  const body: Json = typeof content === 'string' ? toJson(content) : content;
  return { id: message['id'], flags: typeof message['flags'] === 'number' ? message['flags'] : 0, body };
}

function toJson(text: string): Json {
  const value: unknown = JSON.parse(text);
  return isJsonObject(value) ? value : null;
}

function actionName(action: ActionInfo, { paths }: RequestBody): string {
  if (action.type === 'query') return `load ${action.query.select.join(',')}`.trim();
  if (action.type === 'instantiate') return `get ${paths.get(action.path)?.name ?? ''}`.trim();
  if (action.type === 'setProperty') return `set ${action.name}`;
  return action.type === 'trace' ? 'trace' : action.name;
}

/** What the client sends on its own: tidying up after a run, and all about custom functions. */
const ownMethods: ReadonlySet<string> = new Set([
  '_RemoveReference',
  '_SetOsfControlContainerReadyForCustomFunctions',
  '_GetEnabledFeatures',
  'SetInvocationResults',
  'SetInvocationArrayResults',
]);

/** Such requests come at their own time and are no round trips of the add-in. */
function isHousekeeping({ actions }: RequestBody): boolean {
  const own = actions.filter((action) => action.type !== 'instantiate');
  return own.length > 0 && own.every((action) => ownMethods.has(action.name));
}

function failure(error: HostError): ResponseBody {
  return {
    Error: { Code: error.code, Message: error.message, ActionIndex: 0, HttpStatusCode: error.httpStatusCode },
    TraceIds: [],
    ProcessedResults: { Results: [] },
  };
}

/** One client's end of the wire, `window._richApiNativeBridge`; answers never come at once (docs/excel-protocol.md, The bridge). */
export function createBridge(host: WireHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const message = readMessage(text);
      later(() => {
        serve(message, text.length);
      }, 0);
    },
  };
  const post = (message: JsonObject): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const references = new References<HostObject>();
  const subscriber: Subscriber = {
    enableEvents: true,
    registrations: new Map(),
    keepRange: (target) => references.keep(range(target)),
    deliver: (entries) => {
      later(() => {
        post({ type: 3, message: { entries } });
      }, 0);
    },
  };
  host.events.subscribers.add(subscriber);
  const { book, profile, events } = host;
  const announcements = new Announcements(book, events);
  const model = createModel(() => session);
  const session: Session = {
    book,
    model,
    profile,
    events,
    announcements,
    subscriber,
    references,
    openWindow: (workbook) => host.openWindow(workbook),
  };

  function reply(id: number, body: ResponseBody): void {
    post({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
  }

  /** The host itself refuses: an HTTP status with an error, as for a request that never reached the workbook. */
  function refuse(id: number, error: HostError): void {
    const body = { error: { code: error.code, message: error.message } };
    post({ id, type: 2, flags: 0, message: { statusCode: error.httpStatusCode, headers: {}, body } });
  }

  function serve(message: Message, bytes: number): void {
    const before = book.journal.version;
    if (host.isCellEditing() && (message.flags & DELAY_FOR_CELL_EDIT) !== 0) {
      host.whenEditingEnds(() => {
        serve(message, bytes);
      });
      return;
    }
    const limit = profile.payloadLimit ?? Infinity;
    if (bytes > limit) {
      host.logRequest({ flags: message.flags, actions: [], bytes });
      refuse(message.id, new HostError('RequestPayloadSizeLimitExceeded'));
      return;
    }
    const body = answer(message, bytes);
    if (JSON.stringify(body).length > limit)
      refuse(message.id, new HostError('ResponsePayloadSizeLimitExceeded'));
    else reply(message.id, body);
    announcements.flush();
    if (book.journal.version !== before) host.changed();
  }

  function answer(message: Message, bytes: number): ResponseBody {
    try {
      const request = readRequest(message.body);
      const housekeeping = isHousekeeping(request);
      const actions = request.actions.map((action) => actionName(action, request));
      if (!housekeeping) host.logRequest({ flags: message.flags, actions, bytes });
      const fault = housekeeping ? null : host.nextFault();
      if (host.isCellEditing()) throw new HostError('InvalidOperationInCellEditMode');
      if (fault && fault.action === undefined) throw new HostError(fault.code, undefined, fault.message);
      // Results of functions are calculation: Ctrl+Z neither takes them back nor loses anything by them.
      if (housekeeping) return processRequest(request, session, null);
      return book.journal.record(
        () => {
          const body = processRequest(request, session, fault);
          book.settle();
          return body;
        },
        profile.undoesAddInWrites ? 'step' : 'clear',
      );
    } catch (error) {
      return failure(
        error instanceof HostError ? error : new HostError('GeneralException', undefined, String(error)),
      );
    }
  }

  return bridge;
}
