import { aimsToReduce, boundInName, moneyDirection, nameDirection, resultDirection } from '../nameDirection';
import { weights, type TableView, type Witness } from '../voice';

/** The kind of thing that a name counts: "Abbruchquote", "Personalaufwand", "Jahresüberschuss". */
export function names(view: TableView, isFinance: boolean): Witness {
  return {
    at(row) {
      const name = view.name(row);
      const text = name.trim();
      const result = resultDirection(name);
      if (result !== undefined) {
        // A loss written below zero is to rise, like every result.
        const direction = view.number('target', row) < 0 ? 'increase' : result;
        return { direction, weight: weights.resultLine, because: 'name', text };
      }
      const money = isFinance ? moneyDirection(name) : undefined;
      if (money !== undefined) {
        const weight = money.often === true ? weights.oftenIncome : weights.moneyName;
        return { direction: money.direction, weight, because: 'name', text };
      }
      const bound = boundInName(name, view.number('target', row));
      if (bound !== undefined)
        return { direction: bound.direction, weight: weights.name, because: 'name', text };
      if (aimsToReduce(name)) return { direction: 'decrease', weight: weights.doubt, because: 'name', text };
      const told = nameDirection(name);
      return told && { direction: told.direction, weight: weights.name, because: 'name', text };
    },
  };
}
