import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model';
import { checks } from '../checks';
import {
  builtInProfile,
  builtInProfiles,
  describeFailure,
  isAddress,
  readProfileText,
  refusalOf,
  suggest,
} from '../profile';
import type { Profile, ProfileFailure, ProfileFetcher } from '../profile';
import { cliTexts } from './texts';

type ReadProfile = { readonly profile: Profile } | { readonly problem: string };

export interface ProfilePlace {
  readonly cwd: string;
  readonly language: Language;
  /** Loads profiles from the web; without it none are. */
  readonly fetcher?: ProfileFetcher | undefined;
}

/** The profile that a person names: a built-in one by its id, a file, or an address. Else what is wrong, in lines for them. */
export async function readProfile(given: string, place: ProfilePlace): Promise<ReadProfile> {
  const builtIn = builtInProfile(given);
  if (builtIn !== undefined) return { profile: builtIn };
  const { language } = place;
  const read = isAddress(given) ? await readAddress(given, place) : await readText(given, place);
  return 'problem' in read ? read : judge(given, read.text, language);
}

/** Judges the text of a profile; `name` is what the person knows it by. */
export function judge(name: string, text: string, language: Language): ReadProfile {
  const read = readProfileText(text, language, { checks });
  return 'profile' in read ? read : { problem: failureLines(name, read, language) };
}

function failureLines(name: string, failure: ProfileFailure, language: Language): string {
  const lines = describeFailure(failure, language).map((line) => `  ${line}`);
  return [cliTexts(language).profile.invalid(name), ...lines].join('\n');
}

type ReadText = { readonly text: string } | { readonly problem: string };

async function readText(file: string, { cwd, language }: ProfilePlace): Promise<ReadText> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch(() => undefined);
  if (text !== undefined) return { text };
  const ids = Object.keys(builtInProfiles);
  return { problem: cliTexts(language).profile.missing(file, suggest(file, ids), ids.join(', ')) };
}

async function readAddress(address: string, { fetcher, language }: ProfilePlace): Promise<ReadText> {
  const texts = cliTexts(language).profile;
  const refused = refusalOf(address, fetcher?.hosts ?? []);
  if (fetcher === undefined || refused !== undefined)
    return { problem: texts.refused[refused ?? 'host'](withoutSecret(address)) };
  try {
    return { text: await fetcher.fetch(address) };
  } catch {
    return { problem: texts.unreachable(address) };
  }
}

/** The address without what stands before "@". */
function withoutSecret(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//');
}
