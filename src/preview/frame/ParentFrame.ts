import type { ExcelHost, NativeBridge } from '../host/contract';
import {
  bridgeMessageSchema,
  answerToInternal,
  dispatch,
  excelRequestSchema,
  methodSchema,
  readJson,
  requestSchema,
  type FrameRequest,
} from './protocol';

/** What the add-in asked for, for tests of the start-up itself. */
export interface FrameLog {
  readonly actions: string[];
  readonly completedCommands: unknown[];
}

const CONVERSATION = 'zielcheck-conversation';
const APP_ID = 'zielcheck-app';
/** Host info flags of an add-in with the shared runtime (1) and custom functions (2). */
const HOST_FLAGS = 3;
/** Requirement sets that office.js asks for by name; the host answers for each. */
const requirementSets = [
  'ExcelApi',
  'ExcelApiOnline',
  'SharedRuntime',
  'RibbonApi',
  'DialogApi',
  'CustomFunctions',
  'CustomFunctionsRuntime',
];

/**
 * Plays Excel on the web as the frame around an add-in: answers office.js's start-up, hands Excel requests to a host, delivers
 * events and ribbon commands. It proves that the unmodified office.js starts with our pane; nothing else uses it.
 */
export class ParentFrame {
  readonly log: FrameLog = { actions: [], completedCommands: [] };
  private readonly bridge: NativeBridge;
  private readonly waiting = new Map<number, (message: { statusCode: number; body: unknown }) => void>();
  private frame: HTMLIFrameElement | undefined;
  private nextId = 1;

  constructor(private readonly host: ExcelHost) {
    this.bridge = host.connect();
    this.bridge.onMessageFromHost = (text) => this.fromHost(text);
    window.addEventListener('message', (event) => {
      const request = readJson(event.data, requestSchema);
      // Nobody but the add-in's own frame is answered.
      if (request && event.source === this.frame?.contentWindow) this.answer(request);
    });
  }

  /** Loads the add-in's page below this one, with what Excel on the web writes into its address. */
  load(addin: string): void {
    const hostInfo = `Excel$Web$16.01$${this.host.locale}$start-up$$$${HOST_FLAGS}`;
    const address = new URL(addin);
    address.searchParams.set('_host_Info', hostInfo);
    // office.js reads `_xdm_Info` to the end of the address, so it must be the last part.
    address.hash = `&_serializer_version=2&_xdm_Info=${CONVERSATION}|${APP_ID}|${location.origin}`;
    this.frame = document.createElement('iframe');
    this.frame.src = address.href;
    this.frame.style.width = '350px';
    this.frame.style.height = '700px';
    document.body.append(this.frame);
  }

  /** Presses a ribbon button of the add-in. */
  press(functionName: string): void {
    const event = { source: { id: `Zielcheck.${functionName}` }, type: 'ExecuteFunction' };
    this.send('appCommandInvoked', [`command-${this.nextId++}`, functionName, JSON.stringify(event)]);
  }

  private answer(request: FrameRequest): void {
    this.log.actions.push(request._actionName);
    if (request._actionType !== 0) {
      this.reply(request, { Error: 0 });
      return;
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(request, this.appContext());
        return;
      case 'executeMethod':
        this.execute(request);
        return;
      default:
        this.reply(request, {});
    }
  }

  private execute(request: FrameRequest): void {
    const method = methodSchema.safeParse(request._data);
    const id = method.success ? method.data.DdaMethod.DispatchId : undefined;
    if (method.success && id === dispatch.excelRequest) {
      const { body, flags } = excelRequestSchema.parse(method.data.ArrayData ?? []);
      const internal = answerToInternal(body);
      if (internal !== undefined) {
        this.reply(request, { Version: 1, Error: 0, Data: [200, [], internal] });
        return;
      }
      this.askHost(body, flags, (message) => {
        const text = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
        this.reply(request, { Version: 1, Error: 0, Data: [message.statusCode, [], text] });
      });
      return;
    }
    if (id === dispatch.commandCompleted) {
      this.log.completedCommands.push(request._data);
      this.reply(request, { Version: 1, Error: 0 });
    } else if (id === dispatch.loadSettings || id === dispatch.saveSettings) {
      this.reply(request, { Version: 1, Error: 0, Properties: [] });
    } else {
      // "The operation is not supported", as Excel says to what it does not know.
      this.reply(request, { Version: 1, Error: 5001 });
    }
  }

  private askHost(
    body: string,
    flags: number,
    answer: (message: { statusCode: number; body: unknown }) => void,
  ): void {
    const id = this.nextId++;
    this.waiting.set(id, answer);
    const message = { url: 'ProcessQuery', method: 'POST', headers: {}, body: JSON.parse(body) as unknown };
    this.bridge.sendMessageToHost(JSON.stringify({ id, type: 1, flags, controlId: '', message }));
  }

  private fromHost(text: string): void {
    const message = readJson(text, bridgeMessageSchema);
    if (message?.type === 3) this.send('richApiMessage', { ArrayData: message.message.entries });
    else if (message) {
      this.waiting.get(message.id)?.(message.message);
      this.waiting.delete(message.id);
    }
  }

  /** An event of the frame, which nobody asked for at this moment. */
  private send(name: string, data: unknown): void {
    this.post({
      _actionName: name,
      _conversationId: CONVERSATION,
      _correlationId: 0,
      _data: data,
      _responseType: 1,
    });
  }

  private reply(request: FrameRequest, data: unknown): void {
    const { _actionName, _conversationId, _correlationId } = request;
    this.post({ _actionName, _conversationId, _correlationId, _data: data, _responseType: 0 });
  }

  private post(message: object): void {
    const whole = {
      _messageType: 1,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
      ...message,
    };
    this.frame?.contentWindow?.postMessage(JSON.stringify(whole), '*');
  }

  private appContext(): object {
    const { host } = this;
    return {
      _id: APP_ID,
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: host.locale,
      _dataLocale: host.locale,
      _docUrl: `https://example.org/${host.fileName}`,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'start-up',
      _appInstanceId: 'start-up',
      _hostFullVersion: '16.0.18000.1000',
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(
        Object.fromEntries(requirementSets.flatMap((set) => this.highest(set))),
      ),
      _featureGates: {},
      _initialDisplayMode: 2,
      _addinName: 'Zielcheck',
      _appDomains: [],
    };
  }

  /** The newest version of a requirement set that the host supports, as an entry, or none. */
  private highest(set: string): [string, string][] {
    for (let minor = 30; minor >= 1; minor--) {
      if (this.host.isSetSupported(set, `1.${minor}`)) return [[set, `1.${minor}`]];
    }
    return [];
  }
}
