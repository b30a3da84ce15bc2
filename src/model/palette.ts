import type { Status } from './result';

/** Statuses that a row is marked with; "open" and "undefined" are no verdict and stay plain. */
export const markedStatuses = ['met', 'near', 'under', 'critical'] as const satisfies readonly Status[];
export type MarkedStatus = (typeof markedStatuses)[number];

export interface MarkColours {
  /** Behind the row. */
  readonly fill: string;
  /** Behind the percentage: one step stronger. */
  readonly strong: string;
  /** Of the text on both. */
  readonly text: string;
}

/**
 * Colours of the marks in the sheet: the hues of the pane's bands. Each band is darker than the better one, so that a
 * greyscale print still tells them apart, and the text keeps a contrast of 7 : 1 (WCAG 2.2, 1.4.6) on both fills.
 */
export const markColours: Readonly<Record<MarkedStatus, MarkColours>> = {
  met: { fill: '#F1FAEF', strong: '#D6EFD1', text: '#123F0E' },
  near: { fill: '#FFEDB0', strong: '#F3D878', text: '#463600' },
  under: { fill: '#FAD0A6', strong: '#F2B077', text: '#452000' },
  critical: { fill: '#EFAAAA', strong: '#E58A8A', text: '#330205' },
};
