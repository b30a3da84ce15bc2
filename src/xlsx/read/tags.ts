const [LESS, GREATER] = [0x3c, 0x3e];
/** A tag with more characters than this is none that anybody writes. */
export const LONGEST_TAG = 2_000;
/** Characters that a name with its prefix has at most. */
const LONGEST_NAME = 26;
const NAME = /^(?:[\w.-]{1,12}:)?(\w{1,12})[\s/>]/;
const latin1 = new TextDecoder('latin1');

/** An opening tag: the name of its element without the prefix, and its text, cut after {@link LONGEST_TAG}. */
export interface Tag {
  readonly name: string;
  readonly text: string;
  readonly tooLong: boolean;
}

/**
 * The opening tags of an XML part, one after the other: each byte is looked at once, and no text is made of what nobody asks for.
 * Names and addresses are plain letters, so that the character set does not matter.
 * @param isPassedOver whether a tag that begins there need not be read
 */
export function* tagsOf(
  xml: Uint8Array,
  wanted: ReadonlySet<string>,
  isPassedOver: (xml: Uint8Array, at: number) => boolean = () => false,
): Generator<Tag> {
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at + 1)) {
    if (isPassedOver(xml, at)) continue;
    const start = String.fromCharCode(...xml.subarray(at + 1, at + 1 + LONGEST_NAME));
    const name = NAME.exec(`${start} `)?.[1];
    if (name === undefined || !wanted.has(name)) continue;
    const end = xml.indexOf(GREATER, at);
    if (end < 0) return;
    const tooLong = end - at > LONGEST_TAG;
    yield { name, text: latin1.decode(xml.subarray(at, tooLong ? at + LONGEST_TAG : end)), tooLong };
    at = end;
  }
}
