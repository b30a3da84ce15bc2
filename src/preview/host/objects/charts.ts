import { formatRange } from '../../../model';
import { HostError } from '../errors';
import type { ChartState, SheetState } from '../state/workbook';
import type { Arguments } from './arguments';
import { keyedCollection, sameText } from './collection';
import { defineClass } from './define';
import { oneOf, readBoolean, readText } from './format';
import { requireOption } from './guards';
import { RangeTarget } from './rangeTarget';
import { rangeFromText } from './resolveRange';
import type { Session } from './session';

/** Types of charts that the stand-in knows (Excel.ChartType); it draws none, and keeps what was said about them. */
const chartType = oneOf('BarClustered', 'ColumnClustered', 'Line', 'Pie');
const seriesBy = oneOf('Auto', 'Columns', 'Rows');

function change<Key extends keyof ChartState>(
  session: Session,
  chart: ChartState,
  key: Key,
  value: ChartState[Key],
): void {
  requireOption(chart, 'allowEditObjects');
  session.book.journal.set(chart, key, value);
}

const title = defineClass<ChartState>({
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: (chart) => chart.title,
      set: (chart, value, session) => {
        change(session, chart, 'title', readText(value));
        change(session, chart, 'titleVisible', true);
      },
    },
    Visible: {
      get: (chart) => chart.titleVisible,
      set: (chart, value, session) => {
        change(session, chart, 'titleVisible', readBoolean(value));
      },
    },
  },
});

const legend = defineClass<ChartState>({
  name: 'ChartLegend',
  scalars: {
    Visible: {
      get: (chart) => chart.legendVisible,
      set: (chart, value, session) => {
        change(session, chart, 'legendVisible', readBoolean(value));
      },
    },
  },
});

/** A cell as an object or as an address, on the chart's sheet (Excel.Chart#setPosition). */
function cellAddress(session: Session, chart: ChartState, args: Arguments, index: number): string {
  const given = args.range(index) ?? rangeFromText(session, chart.sheet, args.text(index));
  if (given.sheet !== chart.sheet) throw new HostError('InvalidArgument');
  return formatRange(given);
}

/** Excel.Chart */
const chart = defineClass<ChartState>({
  name: 'Chart',
  identity: ['Id'],
  scalars: {
    Id: { get: (item) => item.id, since: '1.7' },
    Name: {
      get: (item) => item.name,
      set: (item, value, session) => {
        change(session, item, 'name', readText(value));
      },
    },
    ChartType: { get: (item) => item.type, since: '1.7' },
  },
  navigation: {
    Title: (item) => title(item),
    Legend: (item) => legend(item),
    Worksheet: (item, session) => session.model.worksheet(item.sheet),
  },
  methods: {
    Delete: (item, _args, session) => {
      requireOption(item, 'allowEditObjects');
      const { sheet } = item;
      session.book.journal.set(
        sheet,
        'charts',
        sheet.charts.filter((one) => one !== item),
      );
    },
    SetPosition: (item, args, session) => {
      const from = cellAddress(session, item, args, 0);
      change(session, item, 'from', from);
      change(session, item, 'to', args.has(1) ? cellAddress(session, item, args, 1) : from);
    },
  },
});

const collection = keyedCollection<SheetState, ChartState>({
  name: 'ChartCollection',
  list: (sheet) => sheet.charts,
  matches: (item, key) => item.id === key || sameText(item.name, key),
  bind: (item) => chart(item),
});

/** Excel.ChartCollection of a worksheet. */
export const charts = defineClass<SheetState>({
  ...collection,
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  methods: {
    ...collection.methods,
    Add: (sheet, args, session) => {
      requireOption({ sheet }, 'allowEditObjects');
      const source = args.range(1);
      if (!(source instanceof RangeTarget) || source.isUnbounded) throw new HostError('InvalidArgument');
      const { book } = session;
      const item: ChartState = {
        id: book.newId('0003'),
        sheet,
        type: chartType(args.json(0)),
        source: { sheet: source.sheet, range: source },
        seriesBy: args.has(2) ? seriesBy(args.json(2)) : 'Auto',
        name: `${book.locale.german ? 'Diagramm' : 'Chart'} ${sheet.charts.length + 1}`,
        title: '',
        titleVisible: false,
        legendVisible: true,
        from: '',
        to: '',
      };
      book.journal.set(sheet, 'charts', [...sheet.charts, item]);
      return chart(item);
    },
  },
});
