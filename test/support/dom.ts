import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

// Every browser has them, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// How long to wait before something counts as missing; a busy machine must not decide it.
configure({ asyncUtilTimeout: 10_000 });
