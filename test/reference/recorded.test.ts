import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedFigures, embeddedPlaces } from '../../src/reference/embedded/figures';
import { keepFile, memoryStore } from '../../src/reference';
import { failureOf, readEnvelope } from '../../src/reference/kinds/genesis/envelope';
import { dayOf } from '../../src/reference/kinds/genesis/metadata';
import { readFile } from '../../src/reference/files/read';
import { replyOf } from '../../src/reference/http/reply';
import type { TableReading } from '../../src/reference/table/read';

/** Replies recorded from real services, which are not part of this repository. */
const folder = join(__dirname, '../../../shared/replies');
const here = existsSync(folder);
const recorded = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const read = (name: string): Promise<readonly TableReading[]> =>
  readFile({ name, bytes: recorded(name) }, undefined, { source: name });
const envelope = (name: string): ReturnType<typeof readEnvelope> =>
  readEnvelope(replyOf(recorded(name), 'application/json', 'bytes', {}), {});

(here ? describe : describe.skip)(
  'replies recorded from real services (skipped where they are not at hand)',
  () => {
    it('the population of all districts is what comes with the add-in', async () => {
      const readings = await read('genesis-12411-01-01-4-de.zip');
      expect(readings).toHaveLength(489 * 3);
      const packed = new Map(
        embeddedFigures
          .filter(({ period }) => period === '2024-12-31')
          .map(({ place, statistic, value }) => [`${place.key} ${statistic}`, value]),
      );
      const known = new Map(embeddedPlaces.map((place) => [place.key, place]));
      for (const { place, statistic, value } of readings) {
        expect(packed.get(`${place.key} ${statistic.id}`) ?? null).toBe(value);
        expect(known.get(place.key)?.until === undefined).toBe(value !== null);
      }
      expect(packed.size).toBe(readings.filter(({ value }) => value !== null).length);
    });

    it('thousands are counted as such, with marks of quality', async () => {
      const readings = await read('genesis-12211-Z-11-de.zip');
      const leipzig = readings.filter(({ place, value }) => place.key === '14713' && value !== null);
      expect(leipzig).toContainEqual(
        expect.objectContaining({ period: '2019', value: 72_000, flag: 'e', factor: 1000 }),
      );
      expect(new Set(readings.filter(({ value }) => value === null).map(({ flag }) => flag))).toEqual(
        new Set(['-', '/']),
      );
    });

    it('the census tells shares and counts apart', async () => {
      const readings = await read('genesis-4000W-2041-de.zip');
      expect(readings).toHaveLength(180);
      expect(readings).toContainEqual(
        expect.objectContaining({
          value: 1_924_985,
          statistic: expect.objectContaining({ id: 'whg006', unit: 'Anzahl' }),
        }),
      );
      expect(readings).toContainEqual(
        expect.objectContaining({ value: 100, statistic: expect.objectContaining({ id: 'whg006-share' }) }),
      );
    });

    it.each([
      ['genesis-12531-0043-catalogue-results-0.json', 0],
      ['genesis-12531-0043-catalogue-results-104.json', 104],
      ['genesis-12531-0043-data-tablefile-98.json', 98],
      ['genesis-12531-0043-data-tablefile-99.json', 99],
    ])('%s has the status %d', (name, code) => {
      expect(envelope(name).code).toBe(code);
      if (code === 104) expect(failureOf(envelope(name), {})).toMatchObject({ code: 'no-data' });
    });

    it.each([
      ['genesis-12411-01-01-4-metadata-table-0.json', '2025-03-31'],
      ['genesis-1000A-2022-metadata-table-0.json', '2024-06-24'],
      ['genesis-52111-0001-metadata-table-0.json', '2022-12-28'],
    ])('%s was revised on %s', (name, day) => {
      const { object } = envelope(name);
      expect(dayOf((object as { Updated: string }).Updated)).toBe(day);
    });

    it('are small enough to be kept as files', async () => {
      for (const name of ['genesis-12411-01-01-4-de.zip', 'genesis-4000W-2041-de.zip'])
        expect(await keepFile(memoryStore(), 'eigene', { name, bytes: recorded(name) }, 0)).toBeGreaterThan(
          100,
        );
    });
  },
);

if (!here) it.todo('recorded replies are not at hand: what they show was not tried');
