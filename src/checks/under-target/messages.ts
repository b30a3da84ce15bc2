import type { CheckTexts } from '../support/check';

export type MessageId = 'near' | 'under' | 'critical' | 'limit-near' | 'limit-exceeded';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Ziel nicht erreicht',
    why: 'Wer den Bericht liest, fragt zuerst nach den verfehlten Zielen. Eine Begründung, die schon dasteht, erspart die Rückfrage.',
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
          'Knapp über der Obergrenze: {actual#} statt höchstens {target#} ({achievement%}), {missing#} zu viel.',
        advice: 'Stimmen die Zahlen, genügt meist ein kurzer Hinweis im Bericht.',
      },
      'limit-exceeded': {
        message:
          'Über der Obergrenze: {actual#} statt höchstens {target#} ({achievement%}), {missing#} zu viel.',
        advice: 'Zahlen prüfen und im Bericht begründen, warum die Grenze überschritten wurde.',
      },
    },
  },
  en: {
    title: 'Target missed',
    why: 'Readers of a report ask about missed targets first. An explanation that is already there saves the query.',
    messages: {
      near: {
        message: 'Just below target: {actual#} of {target#} is {achievement%}, {missing#} missing.',
        advice: 'If the numbers are right, a short remark in the report is usually enough.',
      },
      under: {
        message: 'Below target: {actual#} of {target#} is {achievement%}, {missing#} missing.',
        advice: 'Check the numbers and explain in the report why the target was missed.',
      },
      critical: {
        message: 'Far below target: {actual#} of {target#} is {achievement%}, {missing#} missing.',
        advice: 'Check the numbers and explain in the report why the target was missed.',
      },
      'limit-near': {
        message:
          'Just above the limit: {actual#} instead of at most {target#} ({achievement%}), {missing#} too much.',
        advice: 'If the numbers are right, a short remark in the report is usually enough.',
      },
      'limit-exceeded': {
        message:
          'Above the limit: {actual#} instead of at most {target#} ({achievement%}), {missing#} too much.',
        advice: 'Check the numbers and explain in the report why the limit was exceeded.',
      },
    },
  },
};
