import * as z from 'zod/mini';
import { profileSchema } from './schema';

/** The JSON Schema (draft 2020-12) of a report profile, for editors that help while one is written. */
export function profileJsonSchema(): object {
  return {
    title: 'Zielcheck: report profile',
    ...z.toJSONSchema(profileSchema, { io: 'input' }),
  };
}
