import { TextEncoder } from 'node:util';

/** Every browser has it since 2020, jsdom does not. */
Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true });
