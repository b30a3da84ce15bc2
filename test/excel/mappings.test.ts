import { readOverview } from '../../src/excel';
import { rememberMappings } from '../../src/excel/remember';
import { mappingXml, parseAddress, type TableMapping } from '../../src/model';
import { formatMappings } from '../../src/profile';
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
    expect(await readOverview()).toMatchObject({ mappings, mappingsDropped: false });
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
    ['no JSON', mappingXml('[')],
    ['of another version', mappingXml('{"version":2,"tables":[]}')],
    ['another element', '<other xmlns="urn:zielcheck:mappings:1">{}</other>'],
  ])('are passed over, and this is said, when the part is %s', async (_, xml) => {
    await openExcel({ Ziele: { rows } });
    await addPart(xml);
    expect(await readOverview()).toMatchObject({ mappings: [], mappingsDropped: true });
    await rememberMappings([mapping('A1:C2')]);
    expect(await readOverview()).toMatchObject({ mappings: [mapping('A1:C2')], mappingsDropped: false });
  });

  it('of which one is broken keep the others', async () => {
    await openExcel({ Ziele: { rows } });
    const good = mapping('A1:C2');
    await addPart(mappingXml(JSON.stringify({ version: 1, tables: [{ sheet: 3 }, good] })));
    expect(await readOverview()).toMatchObject({ mappings: [good], mappingsDropped: true });
  });

  it('in two parts, as merged workbooks have them, are read and become one part again', async () => {
    const host = await openExcel({ Ziele: { rows } });
    const before = host.serialise();
    await addPart(mappingXml('{'));
    await addPart(mappingXml(formatMappings([mapping('A1:C2')])));
    expect(await readOverview()).toMatchObject({ mappings: [mapping('A1:C2')], mappingsDropped: true });
    await rememberMappings([mapping('A1:C2')]);
    expect(await readOverview()).toMatchObject({ mappings: [mapping('A1:C2')], mappingsDropped: false });
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
