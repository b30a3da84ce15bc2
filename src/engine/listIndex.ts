import { foldName } from '../model/foldedName';
import type { ProfileIndicator } from '../profile';

/** "1.", "2.3", "a)": the number of a row in its table is no part of the indicator's name. */
const NUMBERING = /^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z]\))\s+/i;

/** Finds the profile's indicators by code or name. */
export class ListIndex {
  private readonly byCode = new Map<string, ProfileIndicator>();
  private readonly byName = new Map<string, ProfileIndicator>();

  constructor(indicators: readonly ProfileIndicator[]) {
    for (const indicator of indicators) {
      this.byCode.set(foldName(indicator.id), indicator);
      for (const name of [indicator.name, ...(indicator.aliases ?? [])])
        this.byName.set(foldName(name), indicator);
    }
  }

  find(code: string, name: string): ProfileIndicator | undefined {
    return (
      (code === '' ? undefined : this.byCode.get(foldName(code))) ??
      this.byName.get(foldName(name)) ??
      this.byName.get(foldName(name.replace(NUMBERING, '')))
    );
  }
}

/** Whether the profile lists an indicator of a name or code; `undefined` where it lists none. */
export function listedIn(
  indicators: readonly ProfileIndicator[],
): ((name: string, code: string) => boolean) | undefined {
  if (indicators.length === 0) return undefined;
  let index: ListIndex | undefined;
  return (name, code) => (index ??= new ListIndex(indicators)).find(code, name) !== undefined;
}
