import { MAPPING_NAMESPACE, partJson } from './ownParts';
import { partXml } from './partXml';

/** The XML of the part in which the user's decisions about tables are kept, for a JSON text. */
export function mappingXml(json: string): string {
  return partXml(MAPPING_NAMESPACE, json);
}

/** The JSON text in that part's XML, or `undefined` for any other part. */
export function mappingJson(xml: string): string | undefined {
  return partJson(MAPPING_NAMESPACE, xml);
}
