import type { IndicatorDraft, ProfileDraft } from './draft';

/** Where the profile on the page comes from. */
export type Origin =
  | { readonly kind: 'reading' | 'none' | 'stored' | 'proposed' }
  | { readonly kind: 'loaded'; readonly from: string };

/** The profile on the page. */
export interface EditorState {
  readonly origin: Origin;
  readonly draft: ProfileDraft | undefined;
  /** Something is stored in the workbook, usable or not. */
  readonly stored: boolean;
}

type EditorEvent =
  /** The workbook has said what it holds; a profile that can be used is shown next. */
  | { readonly type: 'read'; readonly stored: boolean }
  | { readonly type: 'shown'; readonly draft: ProfileDraft; readonly origin: Origin }
  | { readonly type: 'edited'; readonly changed: Partial<Pick<ProfileDraft, 'title' | 'indicators'>> }
  | { readonly type: 'indicator-edited'; readonly index: number; readonly changed: Partial<IndicatorDraft> };

export const nothingShown: EditorState = { origin: { kind: 'reading' }, draft: undefined, stored: false };

/** The page after an event. Pure. */
export function reduceEditor(state: EditorState, event: EditorEvent): EditorState {
  const { draft } = state;
  switch (event.type) {
    case 'read':
      return { ...state, stored: event.stored, origin: { kind: 'none' } };
    case 'shown':
      return { ...state, draft: event.draft, origin: event.origin };
    case 'edited':
      return { ...state, draft: draft && { ...draft, ...event.changed } };
    case 'indicator-edited': {
      const indicators = draft?.indicators.map((one, at) =>
        at === event.index ? { ...one, ...event.changed } : one,
      );
      return { ...state, draft: draft && indicators && { ...draft, indicators } };
    }
  }
}
