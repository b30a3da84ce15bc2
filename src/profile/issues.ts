import type * as z from 'zod/mini';
import type { Language } from '../model';
import { suggest } from './suggest';
import { profileTexts } from './texts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong with a profile: where ("checks.under-target.severity") and what, with a suggestion where there is one. */
export interface ProfileProblem {
  readonly path: string;
  readonly message: string;
}

/** Turns what the schema found into problems that name the offending key. `input` is what was validated. */
export function problemsOf(
  issues: readonly Issue[],
  input: unknown,
  language: Language,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): ProfileProblem[] {
  const text = profileTexts[language];
  return issues
    .flatMap((issue) => unfold(issue))
    .flatMap((issue): ProfileProblem[] => {
      const path = pathText(issue.path);
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          path: pathText([...issue.path, key]),
          message: text.unknownKey(key, suggest(key, knownKeys(issue.path))),
        }));
      }
      return [{ path, message: messageOf(issue, valueAt(input, issue.path), language) }];
    });
}

function messageOf(issue: Issue, value: unknown, language: Language): string {
  const text = profileTexts[language];
  switch (issue.code) {
    case 'invalid_type':
      return text.wrongType(text.types[issue.expected] ?? issue.expected);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return text.wrongValue(allowed, typeof value === 'string' ? suggest(value, allowed) : undefined);
    }
    case 'too_small':
      return issue.origin === 'string' ? text.tooShort : text.tooSmall(String(issue.minimum));
    case 'too_big': {
      const size = issue.origin === 'string' || issue.origin === 'array';
      return size ? text.tooLong(String(issue.maximum)) : text.tooLarge(String(issue.maximum));
    }
    case 'invalid_format':
      if (issue.format === 'date') return text.date;
      return issue.format === 'regex' ? text.id : text.other;
    default:
      return text.other;
  }
}

/** A union reports every branch: the one that got deepest is what was meant. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (branch: readonly Issue[]): number =>
    Math.max(0, ...branch.map((inner) => inner.path.length));
  let meant: readonly Issue[] = [];
  for (const branch of issue.errors) if (meant.length === 0 || depth(branch) > depth(meant)) meant = branch;
  // A branch that fails on an unknown key alone was meant as well.
  const unknown = issue.errors.find((branch) => branch.some((inner) => inner.code === 'unrecognized_keys'));
  const chosen = depth(meant) === 0 && unknown !== undefined ? unknown : meant;
  return chosen.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
