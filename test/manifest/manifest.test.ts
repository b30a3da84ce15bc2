import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { child, descendants, parseXml } from './element';
import { manifestProblems } from './problems';

const BASE = 'https://localhost:3000/';
const repository = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');
const manifest = read('manifest.xml');

describe('manifest.xml', () => {
  it('is what Office expects', () => {
    expect(manifestProblems(manifest, repository)).toEqual([]);
  });

  it('has the version of the package', () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
    expect(child(parseXml(manifest), 'Version')?.text).toBe(`${version}.0`);
  });

  it('calls exactly the functions that the commands associate', () => {
    const source = read('src/commands/index.ts');
    const associated = [...source.matchAll(/associate\('(\w+)'/g)].map((match) => match[1]);
    const called = descendants(parseXml(manifest))
      .filter(({ name }) => name === 'FunctionName')
      .map(({ text }) => text);
    expect(called).toEqual(['pruefen', 'markieren']);
    expect(associated).toEqual(expect.arrayContaining(called));
    expect(associated).toHaveLength(called.length);
  });

  it('has only addresses that a build can replace', () => {
    const addresses = [
      ...manifest.matchAll(/"(https?:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)[^"]*)"/g),
    ].map((match) => match[1]);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => address?.startsWith(BASE) !== true)).toEqual([]);
  });

  it('links to help pages that exist', () => {
    for (const page of ['hilfe.html', 'help.html']) {
      expect(manifest).toContain(`${BASE}${page}`);
      expect(existsSync(path.join(repository, 'assets/help', page))).toBe(true);
    }
  });
});

describe('the validator', () => {
  const long = 'x'.repeat(251);
  it.each([
    ['a version of three parts', '<Version>0.1.0.0', '<Version>0.1.0', 'Version needs four parts: 0.1.0'],
    ['an id that is no GUID', /<Id>[^<]*/, '<Id>zielcheck', 'Id is not a GUID: zielcheck'],
    ['a missing element', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', 'SupportUrl is missing'],
    [
      'a wrong order',
      /(<Permissions>.*<\/Permissions>)([\s\S]*<\/VersionOverrides>)/,
      '$2$1',
      'Permissions stands too late in OfficeApp',
    ],
    ['an unknown element', '<Runtimes>', '<AppDomains/><Runtimes>', 'AppDomains is not allowed in Host'],
    [
      'a short-lived runtime',
      'lifetime="long"',
      'lifetime="short"',
      'a shared runtime needs lifetime="long"',
    ],
    [
      'another page',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Help.Url"',
      'FunctionFile is not the page of the shared runtime',
    ],
    [
      'a missing requirement',
      /<Set Name="SharedRuntime".*/,
      '',
      'requirement set SharedRuntime 1.1 is missing',
    ],
    [
      'a control twice',
      'id="Zielcheck.Mark"',
      'id="Zielcheck.Check"',
      'control id Zielcheck.Check is used twice',
    ],
    [
      'a resid without resource',
      '<Label resid="Open.Label"',
      '<Label resid="Opened.Label"',
      'Label refers to Opened.Label, which is not in ShortStrings',
    ],
    [
      'a resource that nobody uses',
      '<bt:Urls>',
      `<bt:Urls><bt:Url id="Old" DefaultValue="${BASE}"/>`,
      'resource Old is not used',
    ],
    [
      'a long resid',
      /Taskpane\.Url/g,
      'Taskpane.Url.That.Is.Much.Too.Long',
      'resid Taskpane.Url.That.Is.Much.Too.Long is longer than 32',
    ],
    [
      'a missing translation',
      /(id="Check.Label"[^>]*>)\s*<bt:Override[^>]*>/,
      '$1',
      'Check.Label needs overrides for en-us, has ',
    ],
    [
      'an override of the default',
      /Locale="en-us" Value="Check"/,
      'Locale="de-de" Value="Check"',
      'Check.Label needs overrides for en-us, has de-de',
    ],
    [
      'a long text',
      'Öffnet den Aufgabenbereich, ohne zu prüfen.',
      long,
      `Open.Tip.Text is longer than 250: ${long}`,
    ],
    [
      'plain http',
      `id="Taskpane.Url" DefaultValue="https`,
      `id="Taskpane.Url" DefaultValue="http`,
      'not https: http://localhost:3000/taskpane.html',
    ],
    [
      'an icon of another size',
      'pruefen-16.png',
      'pruefen-20.png',
      `${BASE}assets/icons/pruefen-20.png is 20 × 20, not 16`,
    ],
    [
      'an icon without file',
      'pruefen-16.png',
      'pruefen-17.png',
      `no image at ${BASE}assets/icons/pruefen-17.png`,
    ],
    [
      'a missing size',
      '<bt:Image size="20" resid="Icon.pruefen.20"/>',
      '',
      'an icon has the sizes 16,24,32,40,48,64,80',
    ],
  ])('sees %s', (_, from, to, problem) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(manifestProblems(broken, repository)).toContain(problem);
  });

  it('refuses XML that is not well formed', () => {
    expect(() => manifestProblems(manifest.replace('</Hosts>', ''), repository)).toThrow();
  });
});
