import type { CheckTexts } from '../support/check';

export type MessageId = 'rows' | 'filtered' | 'columns';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Verborgene Daten',
    why: 'Was ausgeblendet ist, wird mitgerechnet und mit abgegeben, aber nicht gesehen.',
    messages: {
      rows: {
        message: 'Hier {count?ist eine Zeile|sind Zeilen} mit Daten ausgeblendet.',
        advice: 'Einblenden und prüfen, ob sie in den Bericht gehören.',
      },
      filtered: {
        message: 'Ausgeblendet sind {count} Zeilen mit Daten, vermutlich durch einen Filter.',
        advice: 'Den Filter aufheben und prüfen, ob alle Zeilen in den Bericht gehören.',
      },
      columns: {
        message: 'Hier {count?ist eine Spalte|sind Spalten} mit Daten ausgeblendet.',
        advice: 'Einblenden und prüfen, ob sie in den Bericht gehören.',
      },
    },
  },
  en: {
    title: 'Hidden data',
    why: 'What is hidden is counted and handed in as well, but nobody sees it.',
    messages: {
      rows: {
        message: '{count?A row|Rows} with data {count?is|are} hidden here.',
        advice: 'Show it and check whether it belongs in the report.',
      },
      filtered: {
        message: 'Hidden are {count} rows with data, probably by a filter.',
        advice: 'Clear the filter and check whether all rows belong in the report.',
      },
      columns: {
        message: '{count?A column|Columns} with data {count?is|are} hidden here.',
        advice: 'Show it and check whether it belongs in the report.',
      },
    },
  },
};
