import { mayBeNegative, quantityOf } from '../../../src/checks/support/quantity';

describe('quantityOf', () => {
  it.each([
    ['Anzahl der Teilnehmenden', 'count'],
    ['TN mit Migrationshintergrund', 'count'],
    ['Number of businesses advised', 'count'],
    ['Ausbildungsplätze', 'count'],
    ['persons', 'count'],
    ['Vermittlungsquote', 'share'],
    ['Anteil der Frauen', 'share'],
    ['%', 'share'],
    ['Churn rate', 'share'],
    ['Kosten in €', 'amount'],
    ['Personalkosten', 'amount'],
    ['VZÄ', 'amount'],
    ['Ist [h]', 'amount'],
    ['Sollzeit', 'amount'],
    ['Zielwert', 'unknown'],
    ['Ergebnis', 'unknown'],
    ['Actual', 'unknown'],
    ['Istanbul', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (text, quantity) => expect(quantityOf(text)).toBe(quantity));
});

it('mayBeNegative knows changes and balances', () => {
  expect(['Veränderung der TN', 'Jahresergebnis', 'Net change', 'Wachstum'].every(mayBeNegative)).toBe(true);
  expect(['TN', 'Anzahl', 'Network events'].some(mayBeNegative)).toBe(false);
});

it.each(['Teilnehmerzufriedenheit', 'Note', 'Jahre', 'Punkte', 'Teilnehmerbindung'])(
  'does not count %s',
  (name) => {
    expect(quantityOf(name)).not.toBe('count');
  },
);

it.each(['Teilnehmende', 'Kursteilnehmer', 'Teilnehmerinnen', 'Teilnehmer:innen'])('counts %s', (name) => {
  expect(quantityOf(name)).toBe('count');
});
