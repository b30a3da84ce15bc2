import { HostError } from '../errors';
import { supportsSet } from '../profiles';
import type { Json } from '../json';
import type { Arguments } from './arguments';
import type { Answer, HostObject, Session } from './session';

export type { HostObject } from './session';

/**
 * Excel's classes as the client library knows them. Each member is declared; whatever is not declared is answered with
 * ApiNotFound and the member's name. Names are those of the wire (PascalCase).
 */

export interface ScalarDefinition<Target> {
  get(target: Target, session: Session): Json;
  set?(target: Target, value: Json, session: Session): void;
  /** Requirement set version of ExcelApi, for what is newer than 1.14. */
  readonly since?: string;
}

export interface MethodDefinition<Target> {
  call(target: Target, args: Arguments, session: Session): Answer;
  readonly since?: string;
}

export interface ClassDefinition<Target> {
  readonly name: string;
  readonly scalars: Readonly<Record<string, ScalarDefinition<Target>>>;
  readonly navigation?: Readonly<Record<string, (target: Target, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, MethodDefinition<Target>['call'] | MethodDefinition<Target>>>;
  /** For collections: their items in order, and the item for a key of an indexer path. */
  items?(target: Target, session: Session): readonly HostObject[];
  item?(target: Target, key: Json, session: Session): HostObject | null;
  /** Scalars that identify an object and travel with every answer about it. */
  readonly identity?: readonly string[];
  /** Objects the client may keep a reference to between requests. */
  reference?(target: Target, session: Session): string;
  readonly since?: string;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

class BoundObject<Target> implements HostObject {
  constructor(
    private readonly definition: ClassDefinition<Target>,
    readonly target: Target,
  ) {}

  get className(): string {
    return this.definition.name;
  }
  get scalarNames(): readonly string[] {
    return Object.keys(this.definition.scalars);
  }
  get navigationNames(): readonly string[] {
    return Object.keys(this.definition.navigation ?? {});
  }
  get identity(): readonly string[] {
    return this.definition.identity ?? [];
  }
  get isCollection(): boolean {
    return this.definition.items !== undefined;
  }

  private notFound(name: string): HostError {
    return new HostError(
      'ApiNotFound',
      this.location(name),
      `The stand-in for Excel does not know ${this.location(name)}.`,
    );
  }

  private location(name: string): string {
    return `${this.definition.name}.${camel(name)}`;
  }

  /** Runs a member and names it in whatever error it gives. */
  private within<Result>(
    name: string,
    session: Session,
    since: string | undefined,
    run: () => Result,
  ): Result {
    const needed = since ?? this.definition.since;
    if (needed !== undefined && !supportsSet(session.profile, 'ExcelApi', needed)) {
      throw new HostError('ApiNotFound', this.location(name));
    }
    try {
      return run();
    } catch (error) {
      if (error instanceof HostError) error.location ??= this.location(name);
      throw error;
    }
  }

  scalar(name: string, session: Session): Json {
    const scalar = this.definition.scalars[name];
    if (!scalar) throw this.notFound(name);
    return this.within(name, session, scalar.since, () => scalar.get(this.target, session));
  }

  available(name: string, session: Session): boolean {
    const since = this.definition.scalars[name]?.since ?? this.definition.since;
    return since === undefined || supportsSet(session.profile, 'ExcelApi', since);
  }

  setScalar(name: string, value: Json, session: Session): void {
    const scalar = this.definition.scalars[name];
    if (!scalar?.set) throw this.notFound(name);
    const { set, since } = scalar;
    this.within(name, session, since, () => {
      set(this.target, value, session);
    });
  }

  navigate(name: string, session: Session): HostObject | null {
    const step = this.definition.navigation?.[name];
    if (!step) throw this.notFound(name);
    return this.within(name, session, undefined, () => step(this.target, session));
  }

  call(name: string, args: Arguments, session: Session): Answer {
    const method = this.definition.methods?.[name];
    if (!method) throw this.notFound(name);
    const { call, since } = typeof method === 'function' ? { call: method, since: undefined } : method;
    return this.within(name, session, since, () => call(this.target, args, session));
  }

  items(session: Session): readonly HostObject[] {
    return this.definition.items?.(this.target, session) ?? [];
  }

  item(key: Json, session: Session): HostObject | null {
    const { definition } = this;
    if (!definition.item) throw this.notFound('getItem');
    return this.within(
      'getItem',
      session,
      undefined,
      () => definition.item?.(this.target, key, session) ?? null,
    );
  }

  reference(session: Session): string | undefined {
    return this.definition.reference?.(this.target, session);
  }
}

/** Makes a class of the model; the result binds it to what stands behind one object. */
export function defineClass<Target>(definition: ClassDefinition<Target>): (target: Target) => HostObject {
  return (target) => new BoundObject(definition, target);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}
