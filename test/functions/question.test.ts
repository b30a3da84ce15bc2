import { questionOf } from '../../src/functions/question';
import { FunctionRefusal } from '../../src/model';

describe('the arguments of REFERENZ', () => {
  it.each([
    [[14713, 'population'], { place: '14713', statistic: 'population' }],
    [[1001, 'population', 2013], { place: '01001', statistic: 'population', period: '2013' }],
    [
      [' Leipzig ', 'sgb2-rate', '2013', 'embedded'],
      { place: 'Leipzig', statistic: 'sgb2-rate', period: '2013', source: 'embedded' },
    ],
    [['Erfurt', 'population', 45657, 0], { place: 'Erfurt', statistic: 'population', period: '2024-12-31' }],
    [
      ['Erfurt', 'population', '31.12.2024', null],
      { place: 'Erfurt', statistic: 'population', period: '2024-12-31' },
    ],
    [['Erfurt', 'population', '2024-Q1'], { place: 'Erfurt', statistic: 'population', period: '2024-Q1' }],
    [
      ['Erfurt', 'population', '1. Quartal 2024'],
      { place: 'Erfurt', statistic: 'population', period: '2024-Q1' },
    ],
    [['Erfurt', 'population', 'Mai 2024'], { place: 'Erfurt', statistic: 'population', period: '2024-05' }],
    [['Erfurt', 'population', 0], { place: 'Erfurt', statistic: 'population' }],
  ])('%j', (given, question) => {
    expect(questionOf(given)).toEqual(question);
  });

  it.each([
    [['', 'population'], 'place-missing'],
    [[0, 'population'], 'place-missing'],
    [['Erfurt', null], 'statistic-missing'],
    [['Erfurt', 'population', 'gestern'], 'period-unreadable'],
    [['Erfurt', 'population', 20.5], 'period-unreadable'],
    [['Erfurt', 'population', '31.13.2024'], 'period-unreadable'],
  ])('%j is refused: %s', (given, code) => {
    expect(() => questionOf(given)).toThrow(new FunctionRefusal({ code } as FunctionRefusal['problem']));
  });
});
