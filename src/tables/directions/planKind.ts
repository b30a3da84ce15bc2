import { unitOfFormat } from '../../model/numberFormat';
import { isEffort, isMoney, measureOfUnit } from '../cells/measure';
import { fold } from '../../model/foldedName';
import { unitInName } from '../headers/headerUnit';
import { moneyDirection, resultDirection } from './nameDirection';
import type { TableView } from './voice';

/** What kind of plan a table is, as far as header, units and names tell. */
export interface PlanKind {
  /** The headers speak of a plan, a budget or accounts, not of goals. */
  readonly planned: boolean;
  /** Hours or days that were planned: more is an overrun. */
  readonly effort: boolean;
  /** Money that comes in or goes out: which of the two has to be told by something. */
  readonly finance: boolean;
  /** A budget of which nothing says that anything comes in: more is an overrun. */
  readonly budget: boolean;
  /** The header of the percentage says how much of a budget was used: money spent, or a grant that was drawn. */
  readonly utilisation: boolean;
}

const PLANNED =
  /(?:^|[^a-z])(?:plan(?:ned|wert\w*|zahl\w*|ansatz|stunden|zeit|kosten)?|soll(?:zeit|stunden|wert\w*|kosten)?|budget\w*|\w*ansatz|geplant\w*|forecast|estimated?|aufwand)(?![a-z])/;
const BUDGET = /(?:^|[^a-z])budget/;
/** Words of public accounts, which are never those of a target. */
const ACCOUNTS =
  /(?:^|[^a-z])(?:\w*ansatz|\w*voranschlag|rechnungsergebnis|rechnungsabschluss|haushaltsplan|finanzierungsplan|abrechnung|bewilligte mittel|kostenplan|preventivo|consuntivo|va|ra|verwendungsnachweis|zuwendung\w*|anordnungssoll|comptes?)(?![a-z])/;
const ACCOUNT =
  /(?:^|[^a-z])(?:konto|konten|sachkonto|kontenart|account|kostenstelle|cost centre|cost center)(?![a-z])/;
const UTILISATION =
  /utili[sz]ation|ausschoepfung|ausgeschoepft|inanspruchnahme|mittelabruf|abrufquote|verbrauchsquote|mittelverwendung|(?:budget|mittel) used|% (?:used|spent)|burn ?rate/;
/** Rows that are parts of an organisation or a market. */
const ORGANISATION =
  /(?:^|[^a-z])(?:teams?|abteilung(?:en)?|bereiche?|geschaeftsbereiche?|referate?|regionen|region|standorte?|filialen?|niederlassung(?:en)?|department|division|branch|store|shop|country|land|laender|business unit|sales rep|vertrieb\w*|kunden?|customers?|produkte?|products?|kanal|channel)(?![a-z])/;
/** Rows that are paid for. */
const SPENDING =
  /(?:^|[^a-z])(?:projekte?|projects?|positionen?|posten|items?|line items?|kosten\w*|costs?|aufgaben?|tasks?|massnahmen?|measures?|activit(?:y|ies)|ausgaben\w*|expenses?|arbeitspakete?|work packages?|titel|lieferant\w*|vendors?|suppliers?)(?![a-z])/;
/** Share of the names from which a plan is taken to be one of money. */
const MANY = 0.4;

/** Tells plans of hours and money from targets: by headers, units and formats, and by what most names are. */
export function planKindOf(view: TableView, namesBoth: boolean, ofAccounts: boolean): PlanKind {
  const target = fold(view.header('target'));
  const actual = fold(view.header('actual'));
  const planned = PLANNED.test(target) || PLANNED.test(actual);
  const measure = measureOfUnit(view.table.unit ?? unitOfFormats(view) ?? '');
  const effort = planned && measure !== undefined && isEffort(measure);
  const money = measure !== undefined && isMoney(measure);
  const moneyNames = planned ? shareOfMoneyNames(view) : { all: 0, income: false };
  const accounts = ACCOUNTS.test(target) || ACCOUNTS.test(actual);
  const account = ACCOUNT.test(fold(view.header('code'))) || ACCOUNT.test(fold(view.header('indicator')));
  // A team's budget may be what it is to sell.
  const ofUnits = ORGANISATION.test(fold(view.header('indicator')));
  const ofCosts = SPENDING.test(fold(view.header('indicator')));
  const budget =
    BUDGET.test(target) && !moneyNames.income && !namesBoth && !ofUnits && !(namesAreCodes(view) && !ofCosts);
  const finance =
    !effort &&
    (accounts ||
      (planned &&
        (money || account || namesBoth || ofAccounts || BUDGET.test(target) || moneyNames.all >= MANY)));
  return {
    planned: planned || accounts,
    effort,
    finance,
    budget,
    utilisation: finance && UTILISATION.test(fold(view.header('percent'))),
  };
}

/** Whether a unit is one of hours or money, of which more than planned is an overrun. */
export function plannedUnit(unit: string): 'effort' | 'money' | undefined {
  const measure = measureOfUnit(unit);
  if (measure === undefined) return undefined;
  if (isEffort(measure)) return 'effort';
  return isMoney(measure) ? 'money' : undefined;
}

/** What a row is measured in, where that may tell a direction. A duration is no effort, however long it takes. */
export type RowUnit = 'effort' | 'money' | 'duration';

/** Days, minutes and seconds: how long something takes, more often than how much of it there is. */
function isDuration(measure: ReturnType<typeof measureOfUnit>): boolean {
  if (measure === undefined) return false;
  return measure.kind === 'days' || (measure.kind === 'time' && measure.factor < HOUR);
}

const HOUR = 3600;

/**
 * Which rows are in hours or in money, by the column of units or by their names; `undefined` where none of them is, as far as
 * a sample tells.
 */
export function rowUnitsOf(view: TableView): ((row: number) => RowUnit | undefined) | undefined {
  const { sheet, table, sample } = view;
  const { unit } = table.columns;
  const at = (row: number): RowUnit | undefined => {
    const own = unit === undefined ? '' : sheet.text(row, unit).trim();
    const told = own === '' ? unitInName(view.name(row)) : own;
    if (told === undefined) return undefined;
    const measure = measureOfUnit(told);
    return isDuration(measure) ? 'duration' : plannedUnit(told);
  };
  return sample.some((row) => at(row) !== undefined) ? at : undefined;
}

/** The unit that the number formats of all sampled targets show. */
function unitOfFormats({ sheet, table, sample }: TableView): string | undefined {
  const { target } = table.columns;
  if (target === undefined) return undefined;
  let unit: string | undefined;
  for (const row of sample) {
    if (Number.isNaN(sheet.number(row, target))) continue;
    const own = unitOfFormat(sheet.format(row, target));
    if (own === undefined || (unit !== undefined && own !== unit)) return undefined;
    unit = own;
  }
  return unit;
}

/** "VF-56", "4711": names of which nobody can say whether they sell or spend. */
function namesAreCodes(view: TableView): boolean {
  const words = view.sample.filter((row) => /\p{L}{3}/u.test(view.name(row))).length;
  return view.sample.length > 0 && words * 5 < view.sample.length;
}

function shareOfMoneyNames(view: TableView): { readonly all: number; readonly income: boolean } {
  let money = 0;
  let income = false;
  for (const row of view.sample) {
    const name = view.name(row);
    const told = moneyDirection(name)?.direction ?? resultDirection(name);
    if (told === undefined) continue;
    money += 1;
    income ||= told === 'increase';
  }
  return { all: money / Math.max(1, view.sample.length), income };
}
