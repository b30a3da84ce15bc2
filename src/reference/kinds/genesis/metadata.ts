import * as z from 'zod/mini';
import { readPeriod } from '../../../model/isoPeriod';
import { ReferenceFailure } from '../../errors';
import type { Service } from './service';

/** What a service says about a table as a whole. */
export interface TableFacts {
  /** ISO day of the last revision. */
  readonly asOf?: string;
  /** The line that the licence asks for. */
  readonly attribution?: string;
}

const objectSchema = z.object({ Updated: z.string() });

/**
 * Revision and copyright line of a table. They qualify a value that we have: a service that does not tell them costs nothing but
 * the day of the revision.
 */
export async function tableFacts(service: Service, table: string): Promise<TableFacts> {
  try {
    const { object, copyright } = await service.message('metadata/table', { name: table, area: 'all' });
    const updated = z.safeParse(objectSchema, object);
    const asOf = updated.success ? dayOf(updated.data.Updated) : undefined;
    return {
      ...(asOf !== undefined && { asOf }),
      ...(copyright !== undefined && { attribution: copyright }),
    };
  } catch (error) {
    if (error instanceof ReferenceFailure && error.code !== 'cancelled') return {};
    throw error;
  }
}

/** Characters of a day. */
const DAY = 10;

/** "04.04.2022 08:31:04h" and "2025-03-31 11:18:07h" as a day. Whose clock the hour is of is not said. */
export function dayOf(text: string): string | undefined {
  const day = readPeriod(text.slice(0, DAY));
  return day?.length === DAY ? day : undefined;
}
