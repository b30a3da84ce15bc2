import type { AreaTable, ReferencePlace } from '../model';
import { fold } from '../model/foldedName';
import type { References } from './contract';
import { sourceFailure } from './failure';

/** What a name in an area table stands for. */
export type FoundPlace =
  | { readonly kind: 'place'; readonly place: ReferencePlace }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly places: readonly ReferencePlace[] };

/** Key type of areas within a city. */
const CITY_AREA = 'city-area';
/** Words looked up of the lines above a table. */
const MAX_WORDS = 8;
/** Words of a title that name no place. */
const TITLE_WORDS =
  /^(?:gebietsbeschreibung(?:en)?|beschreibung|gebiet(?:e|es)?|programmgebiet|projekt|projektgebiet|stadt|kommune|stand|area|description|city|of|the|und|and|in|der|die|das|des|für|for|quelle|source)$/i;

/**
 * The city and the area that a table is about, as far as a source knows them: by the headers, else by the words above the table.
 * Nothing is guessed: a word counts when it is the whole name of a place.
 */
export async function placesOf(
  table: AreaTable,
  source: string,
  references: References,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, FoundPlace>> {
  const found = new Map<number, FoundPlace>();
  const city = await cityOf(table, source, references, signal);
  if (city === undefined) return found;
  for (const { column, role, name } of table.columns) {
    if (role === 'city' || city.kind === 'ambiguous') {
      if (role === 'city') found.set(column, city);
      continue;
    }
    const area = await areaOf(city.place, name, source, references, signal);
    if (area !== undefined) found.set(column, area);
  }
  return found;
}

async function cityOf(
  { columns, titles }: AreaTable,
  source: string,
  references: References,
  signal: AbortSignal | undefined,
): Promise<FoundPlace | undefined> {
  const own = columns.find(({ role }) => role === 'city');
  const designation = /^\p{L}+/u.exec(own?.header ?? '')?.[0] ?? 'Stadt';
  const named = own?.name ?? '';
  const words = named === '' ? wordsOf(titles) : [named];
  for (const word of words) {
    const found = await placeNamed(word, designation, source, references, signal);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wordsOf(titles: readonly string[]): string[] {
  const words = titles.flatMap((title) => title.match(/\p{Lu}[\p{L}.-]+/gu) ?? []);
  return [...new Set(words)].filter((word) => !TITLE_WORDS.test(word)).slice(0, MAX_WORDS);
}

/** The place with the name; where several have it, the one that the table's own word for it ("Stadt", "Landkreis") tells. */
async function placeNamed(
  name: string,
  designation: string,
  source: string,
  references: References,
  signal: AbortSignal | undefined,
): Promise<FoundPlace | undefined> {
  const first = await lookUp(name, source, references, signal);
  if (first?.kind !== 'ambiguous') {
    // "Osten" is a word of many names: only a whole name counts.
    return first === undefined || isNamed(first.place, name) ? first : undefined;
  }
  const told = await lookUp(`${designation} ${name}`, source, references, signal);
  return told?.kind === 'place' ? told : first;
}

async function lookUp(
  name: string,
  source: string,
  references: References,
  signal: AbortSignal | undefined,
): Promise<FoundPlace | undefined> {
  try {
    const place = await references.place(source, name, signal);
    return place.keyType === CITY_AREA ? undefined : { kind: 'place', place };
  } catch (error) {
    const failure = sourceFailure(error);
    if (failure?.code === 'place-unknown') return undefined;
    if (failure?.code !== 'place-ambiguous') throw error;
    return { kind: 'ambiguous', name, places: failure.data.places ?? [] };
  }
}

function isNamed({ name, key }: ReferencePlace, wanted: string): boolean {
  return key === wanted || fold(name) === fold(wanted) || fold(name).startsWith(`${fold(wanted)},`);
}

async function areaOf(
  city: ReferencePlace,
  name: string,
  source: string,
  references: References,
  signal: AbortSignal | undefined,
): Promise<FoundPlace | undefined> {
  const near = await references.places(source, name === '' ? city.name : name, signal);
  const areas = near.filter(({ keyType, within }) => keyType === CITY_AREA && within === city.key);
  const [place, ...others] = areas;
  if (place === undefined) return undefined;
  return others.length === 0
    ? { kind: 'place', place }
    : { kind: 'ambiguous', name: name === '' ? city.name : name, places: areas };
}
