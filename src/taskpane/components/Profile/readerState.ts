import type { TroubleLines } from './Trouble';

/** Reading a profile from a file or an address. */
export interface ReaderState {
  readonly trouble: TroubleLines | undefined;
  readonly address: string;
  /** The host that is being asked. */
  readonly asking: string | undefined;
}

type ReaderEvent =
  | { readonly type: 'said'; readonly trouble: TroubleLines | undefined }
  | { readonly type: 'typed'; readonly address: string }
  | { readonly type: 'asked' }
  | { readonly type: 'answered' };

export const nothingAsked: ReaderState = { trouble: undefined, address: '', asking: undefined };

/** The reader after an event. Pure. */
export function reduceReader(state: ReaderState, event: ReaderEvent): ReaderState {
  switch (event.type) {
    case 'said':
      return { ...state, trouble: event.trouble };
    case 'typed':
      return { ...state, address: event.address };
    case 'asked':
      return { ...state, trouble: undefined, asking: hostOf(state.address.trim()) };
    case 'answered':
      return { ...state, asking: undefined };
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
