import * as z from 'zod/mini';
import type { ConfigurationProblem, Language } from '../model';
import { problemsOf, suggest } from '../profile';
import { SourceInvalidError } from './errors';
import { fingerprintOfConfig } from './fingerprint';
import { isAllowedAddress } from './http/address';
import type { ReadKind, SourceBasics } from './kind';
import { kinds } from './kinds';
import { presets } from './presets';
import { configurationTexts } from './texts';

/** A source whose configuration can be used. */
export interface ReadSource {
  readonly basics: SourceBasics;
  readonly kind: ReadKind;
  /** Of the whole configuration, presets filled in. */
  readonly fingerprint: string;
}

const text = z.string().check(z.minLength(1));
const basicsSchema = z.strictObject({
  id: text,
  kind: text,
  title: text,
  licence: z.exactOptional(text),
  attribution: z.exactOptional(text),
  url: z.exactOptional(text),
  maxAgeDays: z.exactOptional(z.number().check(z.nonnegative())),
  reach: z.exactOptional(z.enum(['direct', 'relay'])),
});
const basicKeys = Object.keys(basicsSchema.shape);
const looseSchema = z.record(z.string(), z.unknown());

/**
 * Reads the configurations of sources (the profile's `sources`, or a file of the same form). An entry with `preset` stands for
 * that preset, with whatever else it says in place of the preset's own.
 * @throws `source-invalid` with everything that is wrong, each with the path to its key
 */
export function readConfigs(configs: unknown): readonly ReadSource[] {
  const german = read(configs, 'de');
  if (german.problems.length === 0) return german.sources;
  throw new SourceInvalidError({ problems: { de: german.problems, en: read(configs, 'en').problems } });
}

/** What is wrong with configurations, in one language; the validator that a profile judges its `sources` with. */
export function sourceProblems(configs: unknown, language: Language): readonly ConfigurationProblem[] {
  return read(configs, language).problems;
}

interface Reading {
  readonly sources: readonly ReadSource[];
  readonly problems: readonly ConfigurationProblem[];
}

function read(configs: unknown, language: Language): Reading {
  const words = configurationTexts[language];
  if (!Array.isArray(configs)) return { sources: [], problems: [{ path: '', message: words.notAList }] };
  const sources: ReadSource[] = [];
  const problems: ConfigurationProblem[] = [];
  configs.forEach((config: unknown, index) => {
    const found = readOne(config, language);
    for (const { path, message } of found.problems) {
      problems.push({ path: path === '' ? String(index) : `${index}.${path}`, message });
    }
    for (const source of found.sources) {
      const { id } = source.basics;
      if (sources.some((other) => other.basics.id === id)) {
        problems.push({ path: `${index}.id`, message: words.twice(id) });
      } else sources.push(source);
    }
  });
  return { sources, problems };
}

function readOne(input: unknown, language: Language): Reading {
  const words = configurationTexts[language];
  const bad = (path: string, message: string): Reading => ({ sources: [], problems: [{ path, message }] });
  const loose = z.safeParse(looseSchema, input);
  if (!loose.success) return bad('', words.notAnObject);
  const { preset: presetName, ...own } = loose.data;
  const preset = typeof presetName === 'string' ? presets[presetName] : undefined;
  if (presetName !== undefined && preset === undefined) {
    const names = Object.keys(presets);
    return bad('preset', words.preset(names, suggest(String(presetName), names)));
  }
  const config: Readonly<Record<string, unknown>> = { ...preset, ...own };
  const kindName = typeof config.kind === 'string' ? config.kind : '';
  const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (kind === undefined) {
    const names = Object.keys(kinds);
    return bad('kind', words.kind(names, suggest(kindName, names)));
  }
  const basics = Object.fromEntries(basicKeys.flatMap((key) => (key in config ? [[key, config[key]]] : [])));
  const rest = Object.fromEntries(Object.entries(config).filter(([key]) => !basicKeys.includes(key)));
  const parsedBasics = z.safeParse(basicsSchema, basics);
  const parsedKind = kind.read(rest);
  const known = (path: readonly PropertyKey[]): readonly string[] =>
    path.length === 0 ? [...basicKeys, ...kind.keys(path)] : kind.keys(path);
  const problems = [
    ...(parsedBasics.success ? [] : problemsOf(parsedBasics.error.issues, basics, language, known)),
    ...('issues' in parsedKind ? problemsOf(parsedKind.issues, rest, language, known) : []),
  ];
  if (!parsedBasics.success || 'issues' in parsedKind) return { sources: [], problems };
  const refused = parsedKind.addresses.filter((address) => !isAllowedAddress(address));
  if (refused.length > 0) {
    return { sources: [], problems: refused.map((at) => ({ path: '', message: words.address(bare(at)) })) };
  }
  const source = { basics: parsedBasics.data, kind: parsedKind, fingerprint: fingerprintOfConfig(config) };
  return { sources: [source], problems: [] };
}

/** An address without what may be secret in it. */
function bare(address: string): string {
  return /^[a-z]+:\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(address)?.[1] ?? 'URL';
}
