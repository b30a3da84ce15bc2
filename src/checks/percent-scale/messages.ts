import type { CheckTexts } from '../support/check';

export type MessageId = 'too-small' | 'too-large';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Prozentwert hundertfach verschoben',
    why: 'Ob 0,69 oder 69 in der Zelle steht, hängt vom Prozentformat ab. Passt beides nicht zusammen, ist der Wert um den Faktor 100 falsch.',
    messages: {
      'too-small': {
        message: 'Angegeben sind {stated%}, berechnet {achievement%}: Der Wert ist hundertmal zu klein.',
        advice: 'Den Wert mit 100 malnehmen oder der Zelle ein Prozentformat geben.',
      },
      'too-large': {
        message: 'Angegeben sind {stated%}, berechnet {achievement%}: Der Wert ist hundertmal zu groß.',
        advice: 'Den Wert durch 100 teilen oder das Prozentformat der Zelle entfernen.',
      },
    },
  },
  en: {
    title: 'Percentage off by a factor of 100',
    why: 'Whether a cell holds 0.69 or 69 depends on its percent format. If they do not match, the value is off by a factor of 100.',
    messages: {
      'too-small': {
        message: 'Stated is {stated%}, calculated {achievement%}: the value is a hundred times too small.',
        advice: 'Multiply the value by 100 or give the cell a percent format.',
      },
      'too-large': {
        message: 'Stated is {stated%}, calculated {achievement%}: the value is a hundred times too large.',
        advice: "Divide the value by 100 or remove the cell's percent format.",
      },
    },
  },
};
