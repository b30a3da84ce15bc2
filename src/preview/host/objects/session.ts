import type { Announcements } from '../changes';
import type { EventHub, Subscriber } from '../events';
import type { Json } from '../json';
import type { HostProfile } from '../profiles';
import type { Book } from '../state/book';
import type { SheetState } from '../state/workbook';
import type { Arguments } from './arguments';
import type { AreasTarget, RangeTarget } from './rangeTarget';
import type { References } from './references';

/** What a method may answer: plain data, an object of the model, or a null object. */
export type Answer = Json | HostObject | undefined;

/** An object of the model as the processor handles it. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly scalarNames: readonly string[];
  readonly navigationNames: readonly string[];
  readonly identity: readonly string[];
  readonly isCollection: boolean;
  scalar(name: string, session: Session): Json;
  /** Whether this Excel is new enough for the member. */
  available(name: string, session: Session): boolean;
  setScalar(name: string, value: Json, session: Session): void;
  navigate(name: string, session: Session): HostObject | null;
  call(name: string, args: Arguments, session: Session): Answer;
  items(session: Session): readonly HostObject[];
  item(key: Json, session: Session): HostObject | null;
  reference(session: Session): string | undefined;
}

/** Makes the objects that lead to each other in circles (a range has a worksheet, a worksheet has ranges). */
export interface Model {
  workbook(): HostObject;
  /** The object behind custom functions. */
  customFunctions(): HostObject;
  worksheet(sheet: SheetState): HostObject;
  range(target: RangeTarget): HostObject;
  rangeAreas(target: AreasTarget): HostObject;
}

/** What a member of the model can reach while a request of one client is being served. */
export interface Session {
  readonly book: Book;
  readonly model: Model;
  readonly profile: HostProfile;
  readonly events: EventHub;
  readonly announcements: Announcements;
  readonly subscriber: Subscriber;
  readonly references: References<HostObject>;
  openWindow(workbook: Uint8Array | undefined): void;
}
