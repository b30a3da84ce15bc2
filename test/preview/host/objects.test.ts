import { startExcel } from '../../support/excel';
import { cellOf, onSheet, refusal, sheetId } from './support';

const table = {
  sheets: {
    Ziele: [
      ['Indikator', 'Ziel', 'Ist'],
      ['Kurse', 80, 55],
      ['Beratungen', 30, 18],
    ],
  },
};

describe('worksheets', () => {
  it('are found by id and name, added, renamed, hidden and deleted', async () => {
    const { host } = await startExcel({ workbook: { sheets: { A: [['=B!A1*2']], B: [[4]] } } });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      added.load('name,id,position,visibility');
      const count = worksheets.getCount(true);
      await context.sync();
      expect([added.name, added.position, added.visibility, count.value]).toEqual([
        'Tabelle3',
        2,
        'Visible',
        3,
      ]);
      worksheets.getItem(added.id).visibility = 'Hidden';
      worksheets.getItem('b').name = 'Über Sicht';
      const next = worksheets.getItem('A').getNextOrNullObject(true).load('name');
      const none = worksheets.getLast(true).getNextOrNullObject(true);
      await context.sync();
      expect([next.name, none.isNullObject]).toEqual(['Über Sicht', true]);
    });
    expect(cellOf(host, 'A1')).toMatchObject({ formula: "='Über Sicht'!A1*2", value: 8 });
    expect(await refusal((context) => context.workbook.worksheets.getItem('Über Sicht').delete())).toBe(
      'done',
    );
    expect(cellOf(host, 'A1').value).toBe('#REF!');
    expect(await refusal((context) => context.workbook.worksheets.getItem('A').delete())).toBe(
      'InvalidOperation',
    );
  });

  it.each([
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ["'a'", 'InvalidArgument'],
    ['ziele', 'ItemAlreadyExists'],
  ])('refuse the name "%s"', async (name, code) => {
    await startExcel({ workbook: table });
    expect(await refusal((context) => void context.workbook.worksheets.add(name))).toBe(code);
  });

  it('give their used range: with formats, of values only, and none', async () => {
    await startExcel({ workbook: { sheets: { A: [['x']], Leer: [] }, at: 'C5' } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('E9').format.fill.color = '#00ff00';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address,rowIndex,columnIndex');
      const empty = context.workbook.worksheets.getItem('Leer');
      const corner = empty.getUsedRange().load('address');
      const none = empty.getUsedRangeOrNullObject();
      await context.sync();
      expect([all.address, values.address, values.rowIndex, values.columnIndex]).toEqual([
        'A!C5:E9',
        'A!C5',
        4,
        2,
      ]);
      expect([corner.address, none.isNullObject]).toEqual(['Leer!A1', true]);
    });
    expect(
      await refusal(
        (context) => void context.workbook.worksheets.getItem('Leer').getRange('B1:C3').getUsedRange(),
      ),
    ).toBe('ItemNotFound');
  });
});

describe('ranges', () => {
  it('lead to other ranges', async () => {
    await startExcel({ workbook: table });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      const others = [
        range.getCell(5, 5),
        range.getRow(1),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getAbsoluteResizedRange(1, 3),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getBoundingRect('E5'),
        range.getIntersection('A1:B2'),
        range.getSurroundingRegion(),
        range.getRowsBelow(2),
        range.getRowsAbove(1),
        sheet.getRangeByIndexes(0, 1, 2, 3),
        sheet.getCell(3, 3),
      ].map((one) => one.load('address'));
      const apart = range.getIntersectionOrNullObject('E5');
      await context.sync();
      expect(others.map(({ address }) => address.slice(6))).toEqual(
        'G7 B3:C3 B2:B3 A3:B4 B2:D4 B2:D2 2:3 B:C C3 B3:C3 C2:C3 B2:E5 B2 A1:C3 B4:C5 B1:C1 B1:D2 D4'.split(
          ' ',
        ),
      );
      expect(apart.isNullObject).toBe(true);
    });
    for (const address of ['A0', 'XFE1', 'quatsch', 'A1:B2,C3', 'fehlt!A1']) {
      expect(
        await refusal(
          (context) => void context.workbook.worksheets.getFirst().getRange(address).load('address'),
        ),
      ).toBe('InvalidArgument');
    }
    expect(
      await refusal(
        (context) =>
          void context.workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('address'),
      ),
    ).toBe('InvalidArgument');
  });

  it('have formats, read null where they are mixed, and cell by cell on request', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      sheet.getRange('A1').format.fill.color = 'yellow';
      range.format.font.bold = true;
      range.load('format/fill/color,format/font/bold,format/wrapText');
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold, range.format.wrapText]).toEqual([
        null,
        true,
        false,
      ]);
      expect(cells.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color])).toEqual([
        ['Ziele!A1', '#FFFF00'],
        ['Ziele!B1', '#FFFFFF'],
      ]);
      range.format.fill.clear();
      sheet.getRange('B:B').format.columnWidth = 75;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('2:2').rowHidden = true;
      const columns = sheet
        .getRange('B1:C1')
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect(columns.value.map((column) => [column.columnHidden, column.format?.columnWidth])).toEqual([
        [false, 75],
        [true, 48],
      ]);
    });
    expect(cellOf(host, 'A1').style).toEqual({ bold: true });
    expect(host.activeSheet().columnWidth(1)).toBe(100);
    expect([host.activeSheet().columnHidden(2), host.activeSheet().rowHidden(1)]).toEqual([true, true]);
  });

  it('find special cells, copy with formulas moved, and clear', async () => {
    const { host } = await startExcel({
      workbook: {
        sheets: {
          A: [
            [1, '=A1*2'],
            ['x', '=1/0'],
            [3, null],
          ],
        },
      },
    });
    await onSheet(async (sheet, context) => {
      const found = (type: Excel.SpecialCellType, value?: Excel.SpecialCellValueType): Excel.RangeAreas =>
        sheet.getUsedRange().getSpecialCellsOrNullObject(type, value).load('address');
      const areas = [
        found(Excel.SpecialCellType.constants),
        found(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers),
        found(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors),
        found(Excel.SpecialCellType.blanks),
      ];
      const none = found(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.logical);
      sheet.getRange('D1:D2').copyFrom('B1:B1');
      await context.sync();
      expect(areas.map(({ address }) => address)).toEqual(['A!A1:A3', 'A!A1,A!A3', 'A!B2', 'A!B3']);
      expect(none.isNullObject).toBe(true);
      sheet.getRange('A1').clear('Contents');
    });
    expect(cellOf(host, 'D2')).toMatchObject({ formula: '=C2*2' });
    expect(cellOf(host, 'B1').value).toBe(0);
    expect(
      await refusal(
        (context) =>
          void context.workbook.worksheets.getFirst().getRange('A1:A2').getSpecialCells('ConditionalFormats'),
      ),
    ).toBe('ItemNotFound');
  });

  it('are selected, which shows their sheet', async () => {
    const { host } = await startExcel({ workbook: { sheets: { A: [['x']], B: [['y']] } } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['B!C3:D4', 'B!C3']);
    });
    expect(host.selection()).toEqual({ sheetId: sheetId(host, 1), top: 2, left: 2, bottom: 3, right: 3 });
  });
});

describe('conditional formats', () => {
  it('are added first, drawn, found by id, ordered and deleted without a trace', async () => {
    const { host } = await startExcel({ workbook: table, profile: 'web' });
    await onSheet((sheet) => {
      const users = sheet.getRange('A1:C3').conditionalFormats.add('Custom');
      users.custom.rule.formula = '=$C1>50';
      users.custom.format.fill.color = '#00FF00';
    });
    const before = host.serialise();
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A2:C2,A3:C3');
      const ours = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      ours.custom.rule.formula = '=$C2<$B2';
      ours.custom.format.fill.color = '#ffcc00';
      ours.custom.format.font.bold = true;
      ours.load('id,priority,type,stopIfTrue');
      ours.custom.rule.load('formula,formulaLocal');
      const place = ours.getRangeOrNullObject();
      const all = sheet.getRange().conditionalFormats.load('items/id,items/type,items/priority');
      await context.sync();
      expect([ours.priority, ours.type, ours.stopIfTrue, ours.custom.rule.formula]).toEqual([
        0,
        'Custom',
        false,
        '=$C2<$B2',
      ]);
      expect([place.isNullObject, all.items.length, all.items[0]?.id]).toEqual([true, 2, ours.id]);
      // Of two rules that set the fill the first wins.
      expect(cellOf(host, 'A2').style).toEqual({ fill: '#FFCC00', bold: true });
      ours.priority = -1;
      await context.sync();
      expect(cellOf(host, 'A2').style).toEqual({ fill: '#00FF00', bold: true });
      expect(cellOf(host, 'A3').style).toEqual({ fill: '#FFCC00', bold: true });
      sheet.getRange('A3').conditionalFormats.getItem(ours.id).delete();
      const gone = sheet.getRange().conditionalFormats.getItemOrNullObject(ours.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(host.serialise()).toBe(before);
  });

  it('refuse formulas that are none, unknown types and the rules of another type', async () => {
    await startExcel({ workbook: table });
    const add =
      (type: Excel.ConditionalFormatType, then: (format: Excel.ConditionalFormat) => void) =>
      (context: Excel.RequestContext) =>
        then(context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add(type));
    const custom = Excel.ConditionalFormatType.custom;
    expect(await refusal(add(custom, (format) => void (format.custom.rule.formula = '=SUM(')))).toBe(
      'InvalidArgument',
    );
    expect(await refusal(add(custom, (format) => void format.cellValue.load('rule')))).toBe(
      'InvalidOperation',
    );
    expect(await refusal(add('Quatsch' as Excel.ConditionalFormatType, () => undefined))).toBe(
      'InvalidArgument',
    );
  });

  it('are cleared on a part of their range only', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet((sheet) => {
      const format = sheet.getRange('A1:C3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      format.custom.format.fill.color = 'red';
      sheet.getRange('B2').conditionalFormats.clearAll();
    });
    const filled = ['A1', 'B2', 'C3', 'B1', 'B3', 'A2', 'C2'].filter(
      (address) => cellOf(host, address).style.fill !== undefined,
    );
    expect(filled).toEqual(['A1', 'C3', 'B1', 'B3', 'A2', 'C2']);
  });
});

describe('tables', () => {
  it('have ranges, columns and rows, and calculate structured references', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet(async (sheet, context) => {
      const made = sheet.tables.add('A1:C3', true);
      made.name = 'Ziele';
      made.load('id,name,showHeaders,showTotals');
      made.columns.load('items/name,items/index');
      const body = made.columns.getItem('Ist').getDataBodyRange().load('values,address');
      const header = made.getHeaderRowRange().load('values');
      const count = made.rows.getCount();
      const all = context.workbook.tables.load('items/name');
      sheet.getRange('D2').formulas = [['=IFERROR(Ziele[@Ist]/Ziele[@Ziel],"")']];
      sheet.getRange('D4').formulas = [['=SUM(Ziele[Ist])']];
      await context.sync();
      expect([made.name, made.showHeaders, made.showTotals, count.value]).toEqual(['Ziele', true, false, 2]);
      expect(made.columns.items.map(({ name }) => name)).toEqual(['Indikator', 'Ziel', 'Ist']);
      expect([body.address, body.values, header.values]).toEqual([
        'Ziele!C2:C3',
        [[55], [18]],
        [['Indikator', 'Ziel', 'Ist']],
      ]);
      expect(all.items.map(({ name }) => name)).toEqual(['Ziele']);
    });
    // The formula stands beside the table, where "this row" means nothing.
    expect([cellOf(host, 'D2').value, cellOf(host, 'D4').value]).toEqual([0.6875, 73]);
    host.type(sheetId(host), 1, 2, '56');
    expect([cellOf(host, 'D2').value, cellOf(host, 'D4').value]).toEqual([0.7, 74]);
  });

  it('do not overlap, and keep merged cells out', async () => {
    await startExcel({ workbook: table });
    await onSheet((sheet) => void sheet.tables.add('A1:B3', true));
    const add = (address: string) => (context: Excel.RequestContext) =>
      void context.workbook.tables.add(address, true);
    expect(await refusal(add('B1:C3'))).toBe('InvalidArgument');
    expect(await refusal((context) => context.workbook.worksheets.getFirst().getRange('A2:B2').merge())).toBe(
      'MergedRangeConflict',
    );
    expect(await refusal((context) => void context.workbook.tables.getItem('fehlt').load('name'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('what a workbook remembers', () => {
  it('in settings, with dates, and forgets without a trace', async () => {
    const { host } = await startExcel();
    const before = host.serialise();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('zielcheck', { version: 1, when: new Date(0), list: [1, 'ä'] });
      await context.sync();
      const item = settings.getItemOrNullObject('zielcheck').load('key,value');
      const none = settings.getItemOrNullObject('Zielcheck');
      const count = settings.getCount();
      await context.sync();
      expect(item.value).toEqual({ version: 1, when: new Date(0), list: [1, 'ä'] });
      expect([none.isNullObject, count.value]).toEqual([true, 1]);
      item.delete();
      await context.sync();
    });
    expect(host.serialise()).toBe(before);
  });

  it('in names, whose ranges are found', async () => {
    const { host } = await startExcel({ workbook: table });
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const item = names.add('Kurse_Ist', context.workbook.worksheets.getFirst().getRange('C2'), 'Stand');
      item.load('name,formula,value,type,scope,comment');
      const range = names.getItem('kurse_ist').getRangeOrNullObject().load('values');
      const factor = names.add('Faktor', '=2*3').load('value,type');
      context.workbook.worksheets.getFirst().getRange('E1').formulas = [['=Kurse_Ist*Faktor']];
      await context.sync();
      expect([item.formula, item.value, item.type, item.scope, item.comment]).toEqual([
        '=Ziele!$C$2',
        'Ziele!C2',
        'Range',
        'Workbook',
        'Stand',
      ]);
      expect([range.values, factor.value, factor.type]).toEqual([[[55]], 6, 'Integer']);
    });
    expect(cellOf(host, 'E1').value).toBe(330);
    for (const name of ['A1', 'mit Leer', '1a', 'kurse_ist']) {
      expect(await refusal((context) => void context.workbook.names.add(name, '=1'))).toBe('InvalidArgument');
    }
  });

  it('in print areas', async () => {
    const { host } = await startExcel({ workbook: table });
    const before = host.serialise();
    const area = (context: Excel.RequestContext): Excel.RangeAreas =>
      context.workbook.worksheets.getFirst().pageLayout.getPrintAreaOrNullObject().load('address,areaCount');
    expect(
      await refusal(
        (context) => void context.workbook.worksheets.getFirst().pageLayout.getPrintArea().load(),
      ),
    ).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      const none = area(context);
      pageLayout.setPrintArea('A1:B2;D:E');
      const set = area(context);
      await context.sync();
      expect([none.isNullObject, set.address, set.areaCount]).toEqual([true, 'Ziele!A1:B2,Ziele!D:E', 2]);
      pageLayout.setPrintArea(context.workbook.worksheets.getFirst().getRange('A1:C3'));
      const one = area(context);
      await context.sync();
      expect(one.address).toBe('Ziele!A1:C3');
    });
    expect(host.serialise()).not.toBe(before);
    expect(
      await refusal((context) => {
        context.workbook.worksheets.getFirst().pageLayout.setPrintArea('kein Bereich');
      }),
    ).toBe('InvalidArgument');
  });

  it('in custom XML, document properties and properties of a sheet', async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts
        .add('<z xmlns="urn:zielcheck"><a/></z>')
        .load('id,namespaceUri');
      const only = context.workbook.customXmlParts.getByNamespace('urn:zielcheck').getOnlyItemOrNullObject();
      const xml = only.getXml();
      context.workbook.properties.custom.add('Version', 2);
      const property = context.workbook.properties.custom.getItem('version').load('value,type');
      context.workbook.worksheets.getFirst().customProperties.add('zc', 'x');
      const own = context.workbook.worksheets
        .getFirst()
        .customProperties.getItemOrNullObject('ZC')
        .load('value');
      await context.sync();
      expect([part.namespaceUri, xml.value]).toEqual(['urn:zielcheck', '<z xmlns="urn:zielcheck"><a/></z>']);
      expect([property.value, property.type, own.value]).toEqual([2, 'Number', 'x']);
    });
    expect(await refusal((context) => void context.workbook.customXmlParts.add('<z>'))).toBe(
      'InvalidArgument',
    );
  });

  it('in comments', async () => {
    await startExcel({ workbook: table });
    await Excel.run(async (context) => {
      const comment = context.workbook.comments
        .add('Ziele!B2', 'Bitte prüfen')
        .load('id,content,creationDate');
      comment.replies.add('Erledigt');
      const place = comment.getLocation().load('address');
      const same = context.workbook.worksheets.getFirst().comments.getItemByCell('B2').load('id');
      comment.replies.load('items/content');
      await context.sync();
      expect([place.address, same.id, comment.creationDate]).toEqual([
        'Ziele!B2',
        comment.id,
        expect.any(Date),
      ]);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(['Erledigt']);
    });
    const add = (address: string) => (context: Excel.RequestContext) =>
      void context.workbook.comments.add(address, 'x');
    expect([
      await refusal(add('B2')),
      await refusal(add('Ziele!A1:B2')),
      await refusal(add('Ziele!B2')),
    ]).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });
});

describe('protection, application and validation', () => {
  it('protects once and unprotects with the right password', async () => {
    await startExcel();
    await onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true }, 'geheim');
      sheet.protection.load('protected,options');
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, true]);
      sheet.getRange('A1').format.fill.color = 'red';
    });
    const unprotect = (password?: string) => (context: Excel.RequestContext) =>
      context.workbook.worksheets.getFirst().protection.unprotect(password);
    expect(await refusal((context) => context.workbook.worksheets.getFirst().protection.protect())).toBe(
      'InvalidOperation',
    );
    expect([
      await refusal(unprotect('falsch')),
      await refusal(unprotect()),
      await refusal(unprotect('geheim')),
    ]).toEqual(['BadPassword', 'AccessDenied', 'done']);
  });

  it('tells the signs of its language, and calculates on demand', async () => {
    const { host } = await startExcel({ workbook: { sheets: { A: [[1, '=A1+1']] } } });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator,calculationMode');
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect([
        application.decimalSeparator,
        application.thousandsSeparator,
        application.calculationMode,
      ]).toEqual([',', '.', 'Automatic']);
      expect([
        application.cultureInfo.name,
        application.cultureInfo.numberFormat.numberDecimalSeparator,
      ]).toEqual(['de-DE', ',']);
      application.calculationMode = 'Manual';
      context.workbook.worksheets.getFirst().getRange('A1').values = [[5]];
      await context.sync();
      expect(cellOf(host, 'B1').value).toBe(2);
      application.calculate('Full');
      await context.sync();
      expect(cellOf(host, 'B1').value).toBe(6);
    });
  });

  it('keeps validation rules', async () => {
    await startExcel();
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nein' } };
      dataValidation.load('rule,type');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule.list?.source]).toEqual(['List', 'ja,nein']);
    });
  });
});

describe('charts', () => {
  it('keep what was said about them, and go with their sheet', async () => {
    const { host } = await startExcel({ workbook: table });
    const before = host.serialise();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Bild');
      const data = context.workbook.worksheets.getItem('Ziele').getRange('A1:B3');
      const chart = sheet.charts.add('BarClustered', data, 'Columns');
      chart.title.text = 'Ziele';
      chart.legend.visible = false;
      chart.setPosition('D2', 'H20');
      const charts = sheet.charts.load(
        'items/name,items/title/text,items/title/visible,items/legend/visible',
      );
      await context.sync();
      expect(charts.items.map(({ title, legend }) => [title.text, title.visible, legend.visible])).toEqual([
        ['Ziele', true, false],
      ]);
      sheet.delete();
      await context.sync();
    });
    expect(host.serialise()).toBe(before);
  });

  it.each([
    ['a type that Excel does not have', 'Torte', 'Columns'],
    ['series by something else', 'BarClustered', 'Diagonals'],
  ])('refuse %s', async (_, type, seriesBy) => {
    await startExcel({ workbook: table });
    const code = await refusal((context) => {
      const sheet = context.workbook.worksheets.getItem('Ziele');
      sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:B3'), seriesBy as Excel.ChartSeriesBy);
    });
    expect(code).toBe('InvalidArgument');
  });

  it('are refused on a protected sheet', async () => {
    await startExcel({ workbook: table });
    const code = await refusal((context) => {
      const sheet = context.workbook.worksheets.getItem('Ziele');
      sheet.protection.protect();
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3'));
    });
    expect(code).toBe('AccessDenied');
  });
});
