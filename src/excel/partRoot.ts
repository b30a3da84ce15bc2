import type { PartRoot } from '../stored/xml';

/** The root of a custom XML part, by the browser's own parser: it reads no entity from outside and fails on what is damaged. */
export function partRoot(xml: string): PartRoot {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const { documentElement: root } = document;
  if (document.getElementsByTagName('parsererror').length > 0)
    return { localName: '', namespace: undefined, text: undefined };
  return { localName: root.localName, namespace: root.namespaceURI ?? undefined, text: root.textContent };
}
