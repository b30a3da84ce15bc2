import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model';
import { judgeProfile } from '../report';
import {
  builtInProfile,
  builtInProfiles,
  isAddress,
  LARGEST_PROFILE,
  refusalOf,
  suggest,
  withoutSecret,
} from '../profile';
import type { Profile } from '../profile';
import { referenceErrorText } from '../messages';
import { fetchText, ReferenceFailure } from '../reference';
import type { CliEnvironment } from './environment';
import { cliTexts } from './texts';

type ReadProfile = { readonly profile: Profile } | { readonly problem: string };

/** Where profiles are looked for. */
export type ProfilePlace = Pick<CliEnvironment, 'cwd' | 'fetch' | 'now'>;

/** The profile that a person names: a built-in one by its id, a file, or an address. Else what is wrong, in lines for them. */
export async function readProfile(
  given: string,
  language: Language,
  place: ProfilePlace,
): Promise<ReadProfile> {
  const builtIn = builtInProfile(given);
  if (builtIn !== undefined) return { profile: builtIn };
  const read = await (isAddress(given) ? readAddress : readText)(given, language, place);
  return 'problem' in read ? read : judge(read.name, read.text, language);
}

/** As {@link readProfile}; without a name nothing, since each workbook's own profile holds then. */
export async function readChosenProfile(
  given: string | undefined,
  language: Language,
  place: ProfilePlace,
): Promise<{ readonly profile?: Profile } | { readonly problem: string }> {
  return given === undefined ? {} : readProfile(given, language, place);
}

/** Judges the text of a profile; `name` is what the person knows it by. */
function judge(name: string, text: string, language: Language): ReadProfile {
  const read = judgeProfile(text, language);
  if ('profile' in read) return read;
  const lines = read.problems.map((line) => `  ${line}`);
  return { problem: [cliTexts(language).profile.invalid(name), ...lines].join('\n') };
}

type ReadText = { readonly name: string; readonly text: string } | { readonly problem: string };

async function readText(file: string, language: Language, { cwd }: ProfilePlace): Promise<ReadText> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch(() => undefined);
  if (text !== undefined) return { name: file, text };
  const ids = Object.keys(builtInProfiles);
  return { problem: cliTexts(language).profile.missing(file, suggest(file, ids), ids.join(', ')) };
}

/** Asks the host that the person named, and no other. */
async function readAddress(
  address: string,
  language: Language,
  { fetch, now }: ProfilePlace,
): Promise<ReadText> {
  const texts = cliTexts(language).profile;
  const refused = refusalOf(address);
  const name = withoutSecret(address);
  if (refused !== undefined) return { problem: texts.refused[refused](name) };
  try {
    return { name, text: await fetchText(address, { fetch, now, limits: { bytes: LARGEST_PROFILE } }) };
  } catch (error) {
    if (!(error instanceof ReferenceFailure)) return { problem: texts.unreachable(name) };
    return { problem: [texts.unreachable(name), referenceErrorText(error, language).title].join('\n') };
  }
}
