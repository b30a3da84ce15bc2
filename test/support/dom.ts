import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { configure } from '@testing-library/dom';

// Every browser has them, jsdom does not.
const structuredClone = (value: unknown): unknown => deserialize(serialize(value));
Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });

// How long to wait before something counts as missing; a busy machine must not decide it.
configure({ asyncUtilTimeout: 10_000 });

/**
 * Styles are looked at in a real browser. Here their thousands of rules would be matched against every element each time a test
 * asks for one by its role, which took most of the time of these tests.
 */
CSSStyleSheet.prototype.insertRule = () => 0;
