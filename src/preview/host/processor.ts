import { HostError } from './errors';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from './json';
import { Arguments, type Argument } from './objects/arguments';
import { isHostObject, type HostObject } from './objects/define';
import type { Session } from './objects/session';
import { query } from './query';
import type { Fault } from './contract';
import type { ActionInfo, ArgumentInfo, PathInfo, RequestBody } from './request';

/** The client library's answer to one request (docs/excel-protocol.md, Requests). */
export type ResponseBody = JsonObject;

/** The one service object that is made by name instead of being found in the workbook. */
const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

type StepPath = Extract<PathInfo, { readonly parent: number }>;

/** One request while it is served: object paths are resolved once, actions run in order. */
class RequestRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly results: Json[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
    private readonly fault: Fault | null,
  ) {}

  run(): ResponseBody {
    let index = 0;
    try {
      for (const action of this.body.actions) {
        this.failAt(index);
        this.results.push({ ActionId: action.id, Value: this.perform(action) });
        index += 1;
      }
      this.failAt(index);
      return { Results: this.results, TraceIds: this.traces };
    } catch (error) {
      const known =
        error instanceof HostError ? error : new HostError('GeneralException', undefined, String(error));
      // What was done before stays done, and its results travel beside the error (docs/excel-protocol.md, Failures).
      return {
        Error: {
          Code: known.code,
          Message: known.message,
          ...(known.location === undefined ? {} : { Location: known.location }),
          ActionIndex: index,
          HttpStatusCode: known.httpStatusCode,
        },
        TraceIds: this.traces,
        ProcessedResults: { Results: this.results },
      };
    }
  }

  private failAt(index: number): void {
    if (this.fault && index === (this.fault.action ?? 0))
      throw new HostError(this.fault.code, this.fault.location, this.fault.message);
  }

  private perform(action: ActionInfo): Json {
    if (action.type === 'trace') {
      this.traces.push(action.id);
      return null;
    }
    const object = this.resolve(action.path);
    const keep = this.body.autoKeepReference && this.path(action.path).temporary !== true;
    switch (action.type) {
      case 'instantiate':
        if (object && keep) object.reference(this.session);
        return object && this.identityOf(object);
      case 'query':
        return object && query(object, action.query, this.session, keep);
      case 'method': {
        if (!object) return { _IsNull: true };
        if (action.name === '_KeepReference') {
          object.reference(this.session);
          return null;
        }
        const answer = object.call(action.name, this.arguments(action.argumentInfo), this.session);
        return isHostObject(answer) ? this.identityOf(answer) : (answer ?? null);
      }
      case 'setProperty':
        if (!object) return { _IsNull: true };
        object.setScalar(action.name, action.argumentInfo.values[0] ?? null, this.session);
        return null;
    }
  }

  private identityOf(object: HostObject): Json {
    const ids = object.identity
      .map((name): [string, Json] => [name, object.scalar(name, this.session)])
      .filter(([, value]) => value !== '');
    return Object.fromEntries(ids);
  }

  private path(id: number): PathInfo {
    const path = this.body.paths.get(id);
    if (!path) throw new HostError('InvalidRequest', undefined, `The request has no object path ${id}.`);
    return path;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.find(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  private find(path: PathInfo): HostObject | null {
    if (path.type === 'property' || path.type === 'method' || path.type === 'indexer') {
      const parent = this.resolve(path.parent);
      // Everything that follows from a null object is a null object.
      return parent && this.step(parent, path);
    }
    if (path.type === 'global') return this.session.model.workbook();
    if (path.type === 'null') return null;
    if (path.type === 'new' && path.name === CUSTOM_FUNCTIONS) return this.session.model.customFunctions();
    if (path.type === 'reference') return this.session.references.get(path.name);
    throw new HostError('ApiNotFound', path.name, `The stand-in for Excel does not know ${path.name}.`);
  }

  private step(parent: HostObject, path: StepPath): HostObject | null {
    if (path.type === 'property') return parent.navigate(path.name, this.session);
    if (path.type === 'indexer') return parent.item(path.argumentInfo.values[0] ?? null, this.session);
    const answer = parent.call(path.name, this.arguments(path.argumentInfo), this.session);
    if (answer === null || answer === undefined) return null;
    if (isHostObject(answer)) return answer;
    throw new HostError('InvalidRequest', `${parent.className}.${path.name}`);
  }

  private arguments({ values, references }: ArgumentInfo): Arguments {
    return new Arguments(values.map((value, index) => this.argument(value, references[index] ?? 0)));
  }

  /** An argument, with ids of object paths replaced by the objects; arrays carry arrays of such ids. */
  private argument(value: Json, reference: Json): Argument {
    if (typeof reference === 'number' && reference > 0) return this.required(reference);
    if (isJsonArray(value)) {
      const nested = isJsonArray(reference) ? reference : [];
      return value.map((entry, index) => this.argument(entry, nested[index] ?? 0));
    }
    if (isJsonObject(value) && typeof value['_ObjectPathId'] === 'number')
      return this.required(value['_ObjectPathId']);
    return value;
  }

  private required(path: number): HostObject {
    const object = this.resolve(path);
    if (!object) throw new HostError('InvalidArgument');
    return object;
  }
}

/** Serves one request. Never throws: failures are part of the answer. */
export function processRequest(body: RequestBody, session: Session, fault: Fault | null): ResponseBody {
  return new RequestRun(body, session, fault).run();
}
