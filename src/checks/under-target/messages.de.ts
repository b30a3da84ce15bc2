import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    near: {
      message:
        'Knapp unter dem Ziel: {actual#} von {target#} sind {achievement%}, {missing#} {missing?fehlt|fehlen}.',
      advice: 'Stimmen die Zahlen, genügt meist ein kurzer Hinweis im Bericht.',
    },
    under: {
      message:
        'Unter dem Ziel: {actual#} von {target#} sind {achievement%}, {missing#} {missing?fehlt|fehlen}.',
      advice: 'Zahlen prüfen und im Bericht begründen, warum das Ziel verfehlt wurde.',
    },
    critical: {
      message:
        'Weit unter dem Ziel: {actual#} von {target#} sind {achievement%}, {missing#} {missing?fehlt|fehlen}.',
      advice: 'Zahlen prüfen und im Bericht begründen, warum das Ziel verfehlt wurde.',
    },
    'limit-near': {
      message:
        'Knapp über der Obergrenze: {actual#} statt höchstens {target#} sind {used%}, {missing#} zu viel.',
      advice: 'Stimmen die Zahlen, genügt meist ein kurzer Hinweis im Bericht.',
    },
    'limit-exceeded': {
      message: 'Über der Obergrenze: {actual#} statt höchstens {target#} sind {used%}, {missing#} zu viel.',
      advice: 'Zahlen prüfen und im Bericht begründen, warum die Grenze überschritten wurde.',
    },
    'fall-near': {
      message:
        'Knapp vor dem Ziel: von {start#} auf {actual#}, Ziel {target#}. Das sind {achievement%} des Weges, {missing#} zu viel.',
      advice: 'Stimmen die Zahlen, genügt meist ein kurzer Hinweis im Bericht.',
    },
    fall: {
      message:
        'Noch nicht am Ziel: von {start#} auf {actual#}, Ziel {target#}. Das sind {achievement%} des Weges, {missing#} zu viel.',
      advice: 'Zahlen prüfen und im Bericht begründen, warum das Ziel verfehlt wurde.',
    },
    difference: {
      message: 'Schlechter als geplant: {actual#} statt {target#}, ein Unterschied von {missing#}.',
      advice: 'Zahlen prüfen und im Bericht begründen, warum das Ziel verfehlt wurde.',
    },
  },
};
