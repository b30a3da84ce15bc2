import type { Announcements } from '../changes';
import type { EventHub, Subscriber } from '../events';
import type { HostProfile } from '../profiles';
import type { Book } from '../state/book';
import type { SheetState } from '../state/workbook';
import type { HostObject } from './define';
import type { AreasTarget, RangeTarget } from './rangeTarget';
import type { References } from './references';

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
  readonly references: References;
  openWindow(workbook: Uint8Array | undefined): void;
}
