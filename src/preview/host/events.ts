import type { Json, JsonObject } from './json';
import type { RangeTarget } from './objects/rangeTarget';

/** Numbers of Excel's events on the wire (docs/excel-protocol.md, Events). */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof eventTypes;

/** All events of objects of the workbook travel in this category. */
const CATEGORY = 65_536;

/** One client that may have registered for events. */
export interface Subscriber {
  deliver(entries: readonly Json[]): void;
  enableEvents: boolean;
  readonly registrations: Map<string, number>;
  /** Keeps a range for the client, so that an event's getRange() finds it; returns its reference id. */
  keepRange(range: RangeTarget): string;
}

/** Who caused an event: a client (an add-in) or, as undefined, the user. */
export type Origin = Subscriber | undefined;

/** Delivers events to the clients that registered for them. */
export class EventHub {
  readonly subscribers = new Set<Subscriber>();

  register(subscriber: Subscriber, event: EventName, target: string, on: boolean): void {
    const key = `${eventTypes[event]}|${target}`;
    const count = (subscriber.registrations.get(key) ?? 0) + (on ? 1 : -1);
    subscriber.registrations.set(key, Math.max(0, count));
  }

  /** Whether anybody listens, so that nobody prepares events for no one. */
  hasListeners(event: EventName): boolean {
    const prefix = `${eventTypes[event]}|`;
    return [...this.subscribers].some((subscriber) =>
      [...subscriber.registrations].some(([key, count]) => count > 0 && key.startsWith(prefix)),
    );
  }

  /**
   * Fires an event at its targets (an object's id, "Workbook" for the collection). `message` is asked once per client, because
   * a client learns whether it caused the change itself.
   */
  fire(event: EventName, targets: readonly string[], message: (subscriber: Subscriber) => JsonObject): void {
    for (const subscriber of this.subscribers) {
      // runtime.enableEvents = false silences the events of this add-in only (Excel.Runtime#enableEvents).
      if (!subscriber.enableEvents) continue;
      const entries = targets
        .filter((target) => (subscriber.registrations.get(`${eventTypes[event]}|${target}`) ?? 0) > 0)
        .map((target): Json => [CATEGORY, eventTypes[event], target, JSON.stringify(message(subscriber))]);
      if (entries.length > 0) subscriber.deliver(entries);
    }
  }
}

/** The target under which the whole workbook's sheets and tables report. */
export const WORKBOOK_TARGET = 'Workbook';
