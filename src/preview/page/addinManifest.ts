import type { AddinFunctions } from '../host/contract';

/** The functions that the add-in's manifest names, in Excel's language. Excel reads the same file when it installs the add-in. */
export async function readAddinFunctions(locale: string): Promise<readonly AddinFunctions[]> {
  const manifest = await fetchText('manifest.xml');
  if (manifest === undefined) return [];
  const root = new DOMParser().parseFromString(manifest, 'application/xml').documentElement;
  const points = elements(root, 'ExtensionPoint');
  const point = points.find((one) => one.getAttribute('xsi:type') === 'CustomFunctions');
  const metadata = point && elements(point, 'Metadata')[0];
  const address = metadata && resource(root, elements(metadata, 'SourceLocation')[0], locale);
  const namespace = point && resource(root, elements(point, 'Namespace')[0], locale);
  if (address === undefined || namespace === undefined) return [];
  // The preview serves the add-in's files itself, wherever the manifest says that they will lie.
  const text = await fetchText(address.slice(address.lastIndexOf('/') + 1));
  return text === undefined ? [] : [{ namespace, metadata: JSON.parse(text) as unknown }];
}

async function fetchText(file: string): Promise<string | undefined> {
  const response = await fetch(file).catch(() => undefined);
  return response?.ok === true ? response.text() : undefined;
}

function elements(within: Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** The value of the resource that an element refers to: its override for the locale, or its default. */
function resource(root: Element, reference: Element | undefined, locale: string): string | undefined {
  const id = reference?.getAttribute('resid');
  const found = [...elements(root, 'Url'), ...elements(root, 'String')].find(
    (one) => one.getAttribute('id') === id,
  );
  const override = found && elements(found, 'Override').find((one) => sameLocale(one, locale));
  return override?.getAttribute('Value') ?? found?.getAttribute('DefaultValue') ?? undefined;
}

function sameLocale(override: Element, locale: string): boolean {
  return override.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase();
}
