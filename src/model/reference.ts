import type { Language } from './language';
import type { Observation } from './observation';

/**
 * Why a reference value could not be had: one code per cause, each with a text and a next step in both languages
 * (`messages/referenceErrors`).
 */
export const referenceErrorCodes = [
  /** The configuration of a source cannot be used. */
  'source-invalid',
  'source-unknown',
  /** Neither https nor localhost, or a host that the add-in was not built or configured for. */
  'address-refused',
  /** A source that a workbook names: nobody has said that its host may be asked. */
  'not-confirmed',
  /** A source that a workbook names, on this machine or in a private network: never asked. */
  'address-private',
  /** The source answered with a redirect to another host. */
  'redirect-refused',
  'offline',
  /** No answer at all: name not found, connection refused or reset, or refused by the browser's same-origin rule. */
  'unreachable',
  'timeout',
  'cancelled',
  /** 401 or 403: a key is missing, wrong, or not allowed to. */
  'access-denied',
  /** The table or series does not exist (404, GENESIS 90). */
  'not-found',
  /** More than the service or we are willing to move at once (413, GENESIS 98 where no job can be had, our own limit). */
  'too-much',
  /** 429, GENESIS 6: asked too often or too much at once. */
  'too-many-requests',
  /** 5xx, or an error envelope in a good answer. */
  'service-failed',
  /** A web page where data was expected: maintenance, a login, a proxy. */
  'not-data',
  /** Data in a shape that we cannot read: wrong JSON, truncated zip, wrong character set, unexpected columns. */
  'unreadable',
  /** A large table is being prepared by the service and was not ready in time. */
  'not-ready',
  /** The source knows nothing for this question (104, an empty list, only signs, a slice of zeros). */
  'no-data',
  'place-unknown',
  'place-ambiguous',
  'statistic-unknown',
  /** The source now labels the series differently from what the configuration recorded. */
  'label-drift',
] as const;
export type ReferenceErrorCode = (typeof referenceErrorCodes)[number];

/** What the text of a failure needs; never a key, a token or the query part of an address. */
export interface ReferenceErrorData {
  /** Title of the source, or the id that was asked for where there is no such source. */
  readonly source?: string;
  readonly host?: string;
  /** HTTP status, or the code of the service's own envelope. */
  readonly status?: number;
  /** Seconds after which the service wants to be asked again. */
  readonly retryAfter?: number;
  /** Bound that was met, in bytes. */
  readonly limit?: number;
  /** What was asked for: key or name of the place, id of the statistic, period. */
  readonly place?: string;
  readonly statistic?: string;
  readonly period?: string;
  /** Places or statistics that may have been meant. */
  readonly places?: readonly ReferencePlace[];
  readonly statistics?: readonly ReferenceStatistic[];
  /** Sign that the source gave instead of a number. */
  readonly flag?: string;
  /** Label as the configuration recorded it, and as the source writes it now. */
  readonly expected?: string;
  readonly found?: string;
  /** How the source was reached; with "direct" inside a browser its same-origin rule may be the cause. */
  readonly reach?: 'direct' | 'relay';
  readonly inBrowser?: boolean;
  /** What is wrong with a configuration, with the path to each key. */
  readonly problems?: Readonly<Record<Language, readonly ConfigurationProblem[]>>;
  /** For the administrator's details, in English. */
  readonly technical?: string;
}

export interface ConfigurationProblem {
  /** "1.columns.place". */
  readonly path: string;
  readonly message: string;
}

/** A place that a source has values for. Keys are text: "01001" keeps its leading zero. */
export interface ReferencePlace {
  readonly key: string;
  /** "AGS" (2, 5 or 8 digits), "NUTS", "city-area" or a source's own. */
  readonly keyType: string;
  readonly name: string;
  /** Tells places of one name apart: "kreisfreie Stadt", "Landkreis", "Programmgebiet". */
  readonly designation?: string;
  /** Key of the place that this one is part of. */
  readonly within?: string;
  /** Last day of a key that is no longer used, as ISO text or year. */
  readonly until?: string;
}

/** A series that a source has. `id` is the same across sources: "population", "unemployment-rate", "sgb2-rate" … */
export interface ReferenceStatistic {
  readonly id: string;
  readonly label: string;
  /** As shown with a value: "Anzahl", "%", "ha". */
  readonly unit: string;
}

/** A configured source as a person chooses it. */
export interface SourceDescription {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly licence?: string;
  /** Shown wherever a figure is shown. */
  readonly attribution?: string;
  readonly url?: string;
  /** False for sources that answer without a network. */
  readonly online: boolean;
  /** True when the source asks for a key that is not stored on this machine yet. */
  readonly needsKey: boolean;
  /** Hosts that it asks; none for sources that need no network. */
  readonly hosts?: readonly string[];
  /**
   * Set for a source that the workbook names and nobody else: it never gets a key. "unconfirmed": not asked until a person says so;
   * "private": never asked, because a host of it is this machine or stands in a private network.
   */
  readonly fromWorkbook?: 'confirmed' | 'unconfirmed' | 'private';
  /** Set for services that nobody configured: they are asked where they are named, never by themselves. */
  readonly onlyNamed?: true;
}

/** One question to one source. */
export interface ReferenceQuery {
  readonly source: string;
  /** Key of the place, never its name. */
  readonly place: string;
  /** The type of the key, where the source has several. */
  readonly keyType?: string;
  readonly statistic: string;
  /** "2024", "2024-12-31", "2024-05", "2024-Q1"; all periods that the source has when absent. */
  readonly period?: string;
}

/** What a source (or the cache in its place) answered. */
export interface ReferenceAnswer {
  /** Ascending by period. Never empty: nothing to tell is the error `no-data`. */
  readonly observations: readonly Observation[];
  /** Where they come from: asked just now, remembered from before, or the last good value after the failure in `problem`. */
  readonly from: 'source' | 'cache' | 'last-good';
  /** Why the source could not be asked, where `from` is "last-good". */
  readonly problem?: {
    readonly code: ReferenceErrorCode;
    readonly data: ReferenceErrorData;
    /** One line in English, for logs; people read `referenceErrorText`. */
    readonly message: string;
  };
}
