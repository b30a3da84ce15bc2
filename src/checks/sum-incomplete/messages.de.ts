import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    skips: {
      message: 'Die Summenformel in {cells} lässt „{names}“ aus (Zeile {rows}): {total} statt {whole}.',
      advice:
        'Die Formel bis zu dieser Zeile erweitern oder im Namen der Summe sagen, was sie nicht enthält.',
    },
    differs: {
      message:
        'Die Summenformel in {cells} lässt „{names}“ aus (Zeile {rows}), die daneben nicht: {total} statt {whole}.',
      advice: 'Beide Formeln über dieselben Zeilen rechnen lassen.',
    },
  },
};
