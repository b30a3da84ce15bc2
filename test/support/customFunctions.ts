import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddinFunctions } from '../../src/preview/host/contract';
import type { Language } from '../../src/model';

/** The add-in's functions as its manifest brings them to an Excel of this language. */
export function addinFunctions(language: Language = 'de'): AddinFunctions {
  const file = language === 'de' ? 'functions.json' : 'functions.en-us.json';
  const text = readFileSync(path.resolve(__dirname, '../../src/functions', file), 'utf8');
  return { namespace: 'ZIELCHECK', metadata: JSON.parse(text) as unknown };
}
