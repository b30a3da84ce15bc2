import { throwIfCancelled } from '../../model';
import { readReferences, type LocatedReference, type ReadReferences } from '../../excel/writing';
import { inPeriod, newestOf } from '../../checks/support/claim';
import type { Language, Observation, ReferenceAnswer } from '../../model';
import { queryOf } from '../../reference/claims';
import { sourceFailure, type SourceFailure } from '../../reference/failure';
import { inPool } from '../../reference/pool';
import { formulaFor } from './cellValue';
import type { InsertedCell, RefreshItem, RefreshOptions } from './contract';
import { changeOf } from './insert';
import { insertedList, numberOf } from './inserted';
import type { ReferenceNeeds } from './needs';
import { writeListed } from './store';

type Asked = { readonly answer: ReferenceAnswer } | { readonly problem: SourceFailure };

/** Asks every source again, each question once, and says what would change. */
export async function previewRefresh(
  needs: ReferenceNeeds,
  { ids, signal, onProgress }: RefreshOptions = {},
): Promise<readonly RefreshItem[]> {
  const [read, { references }, language] = [
    await readReferences(signal),
    await needs.tools(),
    await needs.session.language(),
  ];
  const wanted = wantedOf(read, ids);
  const questions = new Map(wanted.map(({ located }) => [keyOf(located), queryOf(located.reference)]));
  let done = 0;
  // One table that many values come from is fetched once.
  const notBefore = Date.now();
  const answers = new Map(
    await inPool([...questions], async ([key, query]): Promise<[string, Asked]> => {
      throwIfCancelled(signal);
      const options = { online: true, refresh: true, notBefore, ...(signal === undefined ? {} : { signal }) };
      const asked = await ask(() => references.look(query, options));
      done += 1;
      onProgress?.(done, questions.size);
      return [key, asked];
    }),
  );
  throwIfCancelled(signal);
  return wanted.map(({ inserted, located }) =>
    itemOf(inserted, located, answers.get(keyOf(located)), language),
  );
}

/** Writes what was shown, and notes when each value was retrieved. Returns the number of cells written. */
export async function applyRefresh(needs: ReferenceNeeds, items: readonly RefreshItem[]): Promise<number> {
  const read = await readReferences();
  const known = new Set(read.list.references.map(({ id }) => id));
  const usable = items.filter(({ inserted, now }) => now !== undefined && known.has(inserted.reference.id));
  const changes = usable.flatMap(({ change }) => change ?? []);
  const update = usable.flatMap(({ inserted, now }) =>
    now === undefined ? [] : [{ ...inserted.reference, observation: now }],
  );
  if (update.length > 0) {
    await writeListed(await needs.writer(), read, changes, { add: [], remove: [], update });
  }
  return changes.length;
}

interface Wanted {
  readonly inserted: InsertedCell;
  readonly located: LocatedReference;
}

function wantedOf(read: ReadReferences, ids: readonly string[] | undefined): Wanted[] {
  const { references } = insertedList(read);
  return read.located.flatMap((located, index) => {
    const inserted = references[index];
    if (inserted === undefined || ids?.includes(located.reference.id) === false) return [];
    return [{ inserted, located }];
  });
}

function keyOf({ reference }: LocatedReference): string {
  return JSON.stringify(queryOf(reference));
}

/** The answer, or why there is none; only cancelling ends it all. */
async function ask(look: () => Promise<ReferenceAnswer>): Promise<Asked> {
  try {
    const answer = await look();
    return answer.problem === undefined ? { answer } : { problem: plain(answer.problem) };
  } catch (error) {
    const failure = sourceFailure(error);
    if (failure === undefined || failure.code === 'cancelled') throw error;
    return { problem: plain(failure) };
  }
}

function plain({ code, message, data }: SourceFailure): SourceFailure {
  return { code, message, data };
}

const NO_DATA: SourceFailure = { code: 'no-data', message: 'no value for the period', data: {} };

function itemOf(
  inserted: InsertedCell,
  { reference, at, state }: LocatedReference,
  asked: Asked | undefined,
  language: Language,
): RefreshItem {
  if (at === undefined || state === undefined) return { inserted, state: 'lost' };
  if (asked === undefined || 'problem' in asked)
    return { inserted, state: 'failed', problem: asked?.problem ?? NO_DATA };
  const { observations } = asked.answer;
  const { observation: was, follows, factor, as } = reference;
  const newest = newestOf(observations);
  const now = follows === 'newest' ? newest : inPeriod(observations, was.period);
  if (now === undefined) return { inserted, state: 'failed', problem: NO_DATA };
  const { row, column } = at;
  const wanted = as === 'formula' ? formulaFor(now) : numberOf(now.value, factor);
  const found = {
    inserted,
    now,
    ...(newest !== undefined && newest.period > now.period ? { newer: newest } : {}),
  };
  const isDifferent = wanted !== undefined && state.formula !== wanted;
  if (!isDifferent) return { ...found, state: isSame(was, now) ? 'same' : 'changed' };
  const write =
    typeof wanted === 'string' ? { row, column, formula: wanted } : { row, column, value: wanted };
  const change = changeOf(at.sheet, write, state, language);
  return { ...found, state: inserted.state === 'overtyped' ? 'overtyped' : 'changed', change };
}

function isSame(was: Observation, now: Observation): boolean {
  return was.value === now.value && was.period === now.period && was.unit === now.unit;
}
