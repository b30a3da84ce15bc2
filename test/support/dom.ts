import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { configure } from '@testing-library/dom';

// Every browser has them, jsdom does not.
const structuredClone = (value: unknown): unknown => deserialize(serialize(value));
Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });

// How long to wait before something counts as missing; a busy machine must not decide it.
configure({ asyncUtilTimeout: 10_000 });
