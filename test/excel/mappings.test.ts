import { readOverview } from '../../src/excel';
import { rememberPart } from '../../src/excel/writing';
import { parseAddress, type TableMapping } from '../../src/model';
import { formatMappings, partXml, readMappings } from '../../src/stored';
import { openExcel } from './open';
import { requestsOf } from './faults';

const rows = [
  ['Massnahme', 'Plan', 'Stand'],
  ['Kurse <neu> & „alt“', 10, 5],
];

const mapping = (address: string, more: Partial<TableMapping> = {}): TableMapping => {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(`not an address: ${address}`);
  return { sheet: 'Ziele', range, headerRows: 1, columns: { indicator: 0, target: 1, actual: 2 }, ...more };
};

const rememberMappings = (mappings: readonly TableMapping[]): Promise<void> =>
  rememberPart('mappings', mappings.length === 0 ? undefined : formatMappings(mappings));

/** What the overview says about decisions. */
async function stored(): Promise<ReturnType<typeof readMappings>> {
  return readMappings((await readOverview()).stored.mappings);
}

async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

describe('decisions about tables', () => {
  it('are read back as they were stored, with the overview and in its one request', async () => {
    const host = await openExcel({ Ziele: { rows } });
    const mappings = [
      mapping('A1:C2', {
        direction: 'decrease',
        indicators: [{ indicator: 'Kurse <neu> & „alt“ ]]>', direction: 'increase', integer: true }],
      }),
      mapping('F1:H9', { columns: {}, ignored: true }),
    ];
    expect(await requestsOf(host, readOverview)).toBe(1);
    await rememberMappings(mappings);
    expect(await stored()).toEqual({ value: mappings, dropped: 0 });
    expect(await requestsOf(host, readOverview)).toBe(1);
  });

  it('leave nothing behind when the last one is removed', async () => {
    const host = await openExcel({ Ziele: { rows } });
    const before = host.serialise();
    await rememberMappings([mapping('A1:C2')]);
    expect(host.serialise()).not.toBe(before);
    await rememberMappings([mapping('A1:C2', { direction: 'decrease' })]);
    await rememberMappings([]);
    expect(host.serialise()).toBe(before);
    await rememberMappings([]);
    expect(host.serialise()).toBe(before);
  });

  it.each([
    ['no JSON', partXml('mappings', '[')],
    ['of another version', partXml('mappings', '{"version":2,"tables":[]}')],
    ['another element', '<other xmlns="urn:zielcheck:mappings:1">{}</other>'],
  ])('are passed over, and this is said, when the part is %s', async (_, xml) => {
    await openExcel({ Ziele: { rows } });
    await addPart(xml);
    expect(await stored()).toEqual({ value: [], dropped: 1 });
    await rememberMappings([mapping('A1:C2')]);
    expect(await stored()).toEqual({ value: [mapping('A1:C2')], dropped: 0 });
  });

  it('of which one is broken keep the others', async () => {
    await openExcel({ Ziele: { rows } });
    const good = mapping('A1:C2');
    await addPart(partXml('mappings', JSON.stringify({ version: 1, tables: [{ sheet: 3 }, good] })));
    expect(await stored()).toEqual({ value: [good], dropped: 1 });
  });

  it('in two parts, as merged workbooks have them, are read and become one part again', async () => {
    const host = await openExcel({ Ziele: { rows } });
    const before = host.serialise();
    await addPart(partXml('mappings', '{'));
    await addPart(partXml('mappings', formatMappings([mapping('A1:C2')])));
    expect(await stored()).toEqual({ value: [mapping('A1:C2')], dropped: 1 });
    await rememberMappings([mapping('A1:C2')]);
    expect(await stored()).toEqual({ value: [mapping('A1:C2')], dropped: 0 });
    await rememberMappings([]);
    expect(host.serialise()).toBe(before);
  });

  it('leave the parts of others alone', async () => {
    const host = await openExcel({ Ziele: { rows } });
    await addPart('<note xmlns="urn:somebody:else">1</note>');
    const before = host.serialise();
    await rememberMappings([mapping('A1:C2')]);
    await rememberMappings([]);
    expect(host.serialise()).toBe(before);
  });
});
