import { child, descendants, type Element } from './element';

/** Longest value of each kind of text: learn.microsoft.com/javascript/api/manifest (DisplayName, Description, Resources). */
const LONGEST: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};
const LONGEST_RESID = 32;

/** What refers to a resource, and in which list the resource then has to stand. */
const LIST_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Namespace: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Resources: ids, references, texts in every language, addresses. */
export function resourceProblems(root: Element, otherLocales: readonly string[]): string[] {
  return [...idProblems(root), ...textProblems(root, otherLocales), ...addressProblems(root)];
}

function idProblems(root: Element): string[] {
  const lists = child(root, 'VersionOverrides', 'Resources')?.children ?? [];
  const defined = lists.flatMap((list) =>
    list.children.map(({ attributes }) => ({ id: attributes['id'] ?? '', list: list.name })),
  );
  const references = descendants(root).filter(({ attributes }) => attributes['resid'] !== undefined);
  const problems: string[] = [];
  defined.forEach(({ id }, index) => {
    if (id.length > LONGEST_RESID) problems.push(`resid ${id} is longer than ${LONGEST_RESID}`);
    if (defined.findIndex((other) => other.id === id) !== index)
      problems.push(`resource ${id} is defined twice`);
    if (!references.some(({ attributes }) => attributes['resid'] === id))
      problems.push(`resource ${id} is not used`);
  });
  for (const { name, attributes } of references) {
    const target = defined.find(({ id }) => id === attributes['resid']);
    if (target?.list !== LIST_OF[name])
      problems.push(`${name} refers to ${attributes['resid']}, which is not in ${LIST_OF[name]}`);
  }
  return problems;
}

function textProblems(root: Element, otherLocales: readonly string[]): string[] {
  const strings = ['ShortStrings', 'LongStrings'].flatMap((kind) =>
    (child(root, 'VersionOverrides', 'Resources', kind)?.children ?? []).map((element) => ({
      element,
      kind,
    })),
  );
  const own = ['DisplayName', 'Description'].flatMap((kind) => {
    const element = child(root, kind);
    return element === undefined ? [] : [{ element, kind }];
  });
  return [...own, ...strings].flatMap(({ element, kind }) => {
    const name = element.attributes['id'] ?? kind;
    const locales = element.children.map(({ attributes }) => attributes['Locale'] ?? '');
    const values = [
      element.attributes['DefaultValue'] ?? '',
      ...element.children.map(({ attributes }) => attributes['Value'] ?? ''),
    ];
    const problems: string[] = [];
    if (locales.join() !== otherLocales.join())
      problems.push(`${name} needs overrides for ${otherLocales.join()}, has ${locales.join()}`);
    for (const value of values) {
      if (value.trim() === '') problems.push(`${name} has an empty text`);
      if (value.length > (LONGEST[kind] ?? 0))
        problems.push(`${name} is longer than ${LONGEST[kind]}: ${value}`);
    }
    return problems;
  });
}

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

function addressProblems(root: Element): string[] {
  return descendants(root)
    .filter(({ name }) => ADDRESSES.includes(name))
    .flatMap(({ attributes, children }) => [
      attributes['DefaultValue'],
      ...children.map((override) => override.attributes['Value']),
    ])
    .filter((address) => address !== undefined && !address.startsWith('https://'))
    .map((address) => `not https: ${address}`);
}
