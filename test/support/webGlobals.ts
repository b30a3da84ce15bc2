import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

// What every browser and Node have and jsdom has not. Imported before the sources of reference values, which need them.
const missing = {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
};
for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) Reflect.set(globalThis, name, value);
}
