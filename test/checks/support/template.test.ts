import { fillTemplate } from '../../../src/checks/support/template';

it('writes numbers as the language writes them', () => {
  const data = { actual: 10360, share: 68.75, unit: 'TN', name: 'Kurse {x}' };
  expect(fillTemplate('{name}: {actual#}, {share%}, {actual}', data, 'de')).toBe(
    'Kurse {x}: 10.360\u00A0TN, 68,75\u00A0%, 10.360',
  );
  expect(fillTemplate('{actual#} is {share%}', { ...data, unit: '' }, 'en')).toBe('10,360 is 68.75%');
});

it('chooses singular and plural, and decimals for percentages', () => {
  expect(fillTemplate('{n} {n?fehlt|fehlen}', { n: 1 }, 'de')).toBe('1 fehlt');
  expect(fillTemplate('{n} {n?fehlt|fehlen}', { n: 12 }, 'de')).toBe('12 fehlen');
  expect(fillTemplate('{p%}', { p: 84.995, decimals: 3 }, 'de')).toBe('84,995\u00A0%');
});

it('leaves a placeholder without data visible', () =>
  expect(fillTemplate('{nothing}', {}, 'de')).toBe('{nothing}'));
