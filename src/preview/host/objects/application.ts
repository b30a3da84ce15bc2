import type { HostLocale } from '../locale';
import { createdWorkbook, fileOf } from './createdWorkbook';
import { defineClass } from './define';
import { oneOf, readBoolean } from './format';
import type { Session } from './session';

const numberFormatInfo = defineClass<HostLocale>({
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: (locale) => locale.decimalSeparator },
    NumberGroupSeparator: { get: (locale) => locale.thousandsSeparator },
    CurrencySymbol: { get: (locale) => (locale.german ? '€' : '$') },
  },
});

const datetimeFormat = defineClass<HostLocale>({
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: { get: (locale) => (locale.german ? '.' : '/') },
    ShortDatePattern: { get: (locale) => (locale.german ? 'dd.MM.yyyy' : 'M/d/yyyy') },
    LongDatePattern: { get: (locale) => (locale.german ? 'dddd, d. MMMM yyyy' : 'dddd, MMMM d, yyyy') },
    TimeSeparator: { get: () => ':' },
    LongTimePattern: { get: (locale) => (locale.german ? 'HH:mm:ss' : 'h:mm:ss tt') },
  },
});

const cultureInfo = defineClass<HostLocale>({
  name: 'CultureInfo',
  scalars: { Name: { get: (locale) => locale.id } },
  navigation: {
    NumberFormat: (locale) => numberFormatInfo(locale),
    DatetimeFormat: (locale) => datetimeFormat(locale),
  },
});

/** Excel.Application */
export const application = defineClass<Session>({
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: (session) => session.book.state.calculationMode,
      set: ({ book }, value) => {
        book.journal.set(
          book.state,
          'calculationMode',
          oneOf('Automatic', 'AutomaticExceptTables', 'Manual')(value),
        );
      },
    },
    CalculationEngineVersion: { get: () => 191_029 },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: ({ book }) => book.locale.decimalSeparator },
    ThousandsSeparator: { get: ({ book }) => book.locale.thousandsSeparator },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: ({ book }) => cultureInfo(book.locale) },
  methods: {
    CreateWorkbook: (_session, args) => createdWorkbook({ bytes: fileOf(args) }),
    Calculate: ({ book }, args) => {
      // "Full" calculates every formula, whether or not what it depends on has changed.
      if (args.text(0).toLowerCase().startsWith('full')) book.structureChanged();
      book.settle(true);
    },
    // Both end with the next sync and change nothing that could be seen from outside.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Excel.Runtime: events of this add-in can be switched off while it writes. */
export const runtime = defineClass<Session>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ subscriber }) => subscriber.enableEvents,
      set: ({ subscriber }, value) => {
        subscriber.enableEvents = readBoolean(value);
      },
    },
  },
});
