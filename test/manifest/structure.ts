import { child, descendants, type Element } from './element';

// Order of elements: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const GUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** Which elements stand where, and what the ids and the version look like. */
export function structureProblems(root: Element): string[] {
  const text = (name: string) => child(root, name)?.text ?? '';
  const problems = REQUIRED.filter((name) => child(root, name) === undefined).map(
    (name) => `${name} is missing`,
  );
  if (!GUID.test(text('Id'))) problems.push(`Id is not a GUID: ${text('Id')}`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')))
    problems.push(`Version needs four parts: ${text('Version')}`);
  return [
    ...problems,
    ...descendants(root).flatMap(orderProblems),
    ...duplicateControls(root),
    ...runtimeProblems(root),
    ...functionProblems(root),
  ];
}

function orderProblems(element: Element): string[] {
  const order = ORDER[element.name];
  if (order === undefined) return [];
  let last = 0;
  return element.children.flatMap(({ name }) => {
    const position = order.indexOf(name);
    if (position < 0) return [`${name} is not allowed in ${element.name}`];
    if (position < last) return [`${name} stands too late in ${element.name}`];
    last = position;
    return [];
  });
}

function duplicateControls(root: Element): string[] {
  const ids = descendants(root)
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .map(({ attributes }) => attributes['id'] ?? '');
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `control id ${id} is used twice`);
}

/**
 * A shared runtime: one page is the runtime, the function file and the pane.
 * learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
 */
function runtimeProblems(root: Element): string[] {
  const overrides = child(root, 'VersionOverrides');
  const elements = overrides === undefined ? [] : descendants(overrides);
  const runtime = elements.find(({ name }) => name === 'Runtime');
  const page = runtime?.attributes['resid'];
  const problems: string[] = [];
  if (runtime?.attributes['lifetime'] !== 'long') problems.push('a shared runtime needs lifetime="long"');
  const own = new Set(['Script', 'Metadata']);
  const elsewhere = elements.filter(({ name }) => own.has(name)).flatMap(({ children }) => children);
  const pages = elements
    .filter(({ name }) => name === 'FunctionFile' || name === 'SourceLocation')
    .filter((element) => !elsewhere.includes(element));
  for (const { name, attributes } of pages) {
    if (attributes['resid'] !== page) problems.push(`${name} is not the page of the shared runtime`);
  }
  const sets = descendants(root).filter(({ name }) => name === 'Set');
  const has = (set: string, version: string) =>
    sets.some(({ attributes }) => attributes['Name'] === set && attributes['MinVersion'] === version);
  if (!has('SharedRuntime', '1.1')) problems.push('requirement set SharedRuntime 1.1 is missing');
  if (!has('ExcelApi', '1.14')) problems.push('requirement set ExcelApi 1.14 is missing');
  if (elements.some(({ name }) => name === 'TaskpaneId'))
    problems.push('a shared runtime takes no TaskpaneId');
  return problems;
}

/** In this order and each once: learn.microsoft.com/office/dev/add-ins/reference/manifest/customfunctions-extensionpoint */
const FUNCTIONS = ['Script', 'Page', 'Metadata', 'Namespace'];

/** Custom functions stand in AllFormFactors, and ask for nothing: an Excel without them still has the pane. */
function functionProblems(root: Element): string[] {
  const points = descendants(root).filter(({ name }) => name === 'ExtensionPoint');
  const functions = points.filter(({ attributes }) => attributes['type'] === 'CustomFunctions');
  const problems: string[] = [];
  const all = descendants(root)
    .filter(({ name }) => name === 'AllFormFactors')
    .flatMap(({ children }) => children);
  for (const point of functions) {
    if (!all.includes(point)) problems.push('custom functions belong into AllFormFactors');
    const parts = point.children.map(({ name }) => name).join();
    if (parts !== FUNCTIONS.join()) problems.push(`custom functions need ${FUNCTIONS.join()}, have ${parts}`);
  }
  if (descendants(root).some(({ attributes }) => attributes['Name'] === 'CustomFunctionsRuntime'))
    problems.push('CustomFunctionsRuntime as a requirement hides the pane where there are no functions');
  return problems;
}
