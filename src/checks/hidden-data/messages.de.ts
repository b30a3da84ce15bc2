import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
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
};
