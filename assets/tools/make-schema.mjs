// Writes the JSON Schema of report profiles to assets/profile.schema.json: node assets/tools/make-schema.mjs
import { writeFile } from 'node:fs/promises';
import { loadProduct } from './product.mjs';

const { profileJsonSchema } = await loadProduct('./src/profile/jsonSchema.ts');
const json = `${JSON.stringify(profileJsonSchema(), null, 2)}\n`;
await writeFile(new URL('../profile.schema.json', import.meta.url), json);
