import type { DirectionReason, IndicatorTable, NumberReading, Sheet } from '../../model';
import type { Links } from '../links/links';
import { fold } from '../../model/foldedName';
import { choicesOf } from './indicatorChoice';
import { moneyKind } from './moneyWords';
import { moneyDirection, resultDirection } from './nameDirection';
import { plannedUnit, planKindOf, rowUnitsOf, type PlanKind, type RowUnit } from './planKind';
import { LEAST_MARGIN, viewOf, weights, type TableView, type Voice, type Witness } from './voice';
import { arrows } from './witnesses/arrows';
import { deviationSign } from './witnesses/deviationSign';
import { grades } from './witnesses/grades';
import { headers, isOfAccounts, namesBoth, title } from './witnesses/headers';
import { linked } from './witnesses/linked';
import { names } from './witnesses/names';
import { ownPercent } from './witnesses/ownPercent';
import { resultLines } from './witnesses/resultLines';
import { scaleNote } from './witnesses/scaleNote';
import { sections } from './witnesses/sections';
import { statusColumn } from './witnesses/statusColumn';
import { typeColumn } from './witnesses/typeColumn';

/** Which way each indicator of a table is meant to go. */
export interface Directions {
  /**
   * The direction of one row (absolute) and why; `comparison` is what stands in front of its target. `nameMayTell` is false
   * where it is known that `mayTellDirection` says no to the name.
   */
  at(row: number, comparison: NumberReading['comparison'], nameMayTell?: boolean): DirectionReason;
  /** Whether nothing but a name or a comparison tells anything: all other rows are to rise. */
  readonly rise: boolean;
}

const DEFAULT: DirectionReason = { direction: 'increase', because: 'default', text: '' };

/**
 * Works out how a table's directions are told. The user's choice decides, for the indicator before the table. Otherwise
 * witnesses speak: the table's columns of direction, type and status, its deviations and percentages, headings, names,
 * headers, units. The stronger side wins; where both are about as strong, or money is planned and nothing says whether it
 * comes in or goes out, the direction is `unclear`. Where nobody speaks, more is better.
 *
 * @param links what the sheet's formulas point at
 */
export function directionsOf(sheet: Sheet, table: IndicatorTable, links?: Links): Directions {
  const { mapping } = table;
  const view = viewOf(sheet, table);
  const choiceAt = choicesOf(sheet, table);
  const forAll: DirectionReason | undefined =
    mapping?.direction === undefined
      ? undefined
      : { direction: mapping.direction, because: 'choice', text: '' };
  const both = namesBoth(view);
  const section = sections(view);
  const plan = planKindOf(view, both || section !== undefined, isOfAccounts(view));
  const named = names(view, plan.finance);
  const witnesses = [
    typeColumn(view),
    scaleNote(view),
    arrows(view),
    statusColumn(view),
    deviationSign(view, plan.finance),
    ownPercent(view),
    linked(view, links),
    section,
    headers(view),
    grades(view),
    both || !plan.planned ? undefined : title(view),
    plan.finance && section === undefined ? siblings(view) : undefined,
    plan.planned ? resultLines(view) : undefined,
  ].filter((witness) => witness !== undefined);
  const namedMoney = plan.finance ? named : names(view, true);
  const rowUnitAt = plan.finance || plan.effort ? undefined : rowUnitsOf(view);
  const unitOfTable = planned(view, plan);
  const fallback = fallbackOf(view, plan);
  // A result of such accounts is a surplus where it is below zero, or is written the other way: nobody can say.
  const incomeBelowZero =
    plan.finance &&
    view.sample.some(
      (row) => view.number('target', row) < 0 && moneyDirection(view.name(row))?.direction === 'increase',
    );
  const tally = new Tally();

  return {
    rise:
      choiceAt === undefined &&
      forAll === undefined &&
      witnesses.length === 0 &&
      unitOfTable === undefined &&
      rowUnitAt === undefined &&
      fallback === DEFAULT,
    at(row, comparison, nameMayTell = true) {
      const choice = choiceAt?.(row);
      if (choice?.direction !== undefined)
        return { direction: choice.direction, because: 'choice', text: view.name(row) };
      if (forAll !== undefined) return forAll;
      tally.clear();
      if (comparison !== undefined) tally.hear(compared(comparison));
      for (const witness of witnesses) tally.hear(witness.at(row));
      const chosen = choice?.unit;
      const unit = chosen === undefined ? rowUnitAt?.(row) : plannedUnit(chosen);
      if (nameMayTell || plan.finance || unit === 'money')
        tally.hear((unit === 'money' ? namedMoney : named).at(row));
      // What the user says of a row's unit goes before that of the table.
      if (chosen === undefined)
        tally.hear(unitOfTable?.at(row) ?? inUnit(unit, view.name(row), plan.planned));
      else if (unit !== undefined) tally.hear(byUnit(chosen));
      const decision = belowZero(view, row, tally.decision(), incomeBelowZero);
      return decision ?? (chosen === undefined ? fallback : DEFAULT);
    },
  };
}

/** Weighs what is heard of one row, and is used again for the next: of a million rows no list is made. */
class Tally {
  private margin = 0;
  private heard = 0;
  private rising: Voice | undefined;
  private falling: Voice | undefined;

  clear(): void {
    this.margin = this.heard = 0;
    this.rising = this.falling = undefined;
  }

  hear(voice: Voice | undefined): void {
    if (voice === undefined) return;
    this.heard += 1;
    const rises = voice.direction === 'increase';
    this.margin += rises ? voice.weight : -voice.weight;
    if (voice.weight <= ((rises ? this.rising : this.falling)?.weight ?? 0)) return;
    if (rises) this.rising = voice;
    else this.falling = voice;
  }

  /**
   * The stronger side, with the strongest of its voices as the reason; `undefined` where nobody spoke. Percentages alone
   * leave it open: they may be turned round by mistake.
   */
  decision(): DirectionReason | undefined {
    const strongest = this.margin >= 0 ? (this.rising ?? this.falling) : this.falling;
    if (strongest === undefined) return undefined;
    const { direction, because, text } = strongest;
    const alone = this.heard === 1 && because === 'percent';
    const unclear = alone || Math.abs(this.margin) < LEAST_MARGIN;
    return { direction, because: unclear ? 'unclear' : because, text };
  }
}

function compared(comparison: NonNullable<NumberReading['comparison']>): Voice {
  const falls = comparison === '<' || comparison === '<=';
  return {
    direction: falls ? 'decrease' : 'increase',
    weight: weights.comparison,
    because: 'comparison',
    text: comparison,
  };
}

/** Costs that are written below zero are to rise like every number: -350 of -300 is an overrun; income is to fall. */
function belowZero(
  view: TableView,
  row: number,
  decision: DirectionReason | undefined,
  incomeBelowZero: boolean,
): DirectionReason | undefined {
  if (decision === undefined || !(view.number('target', row) < 0)) return decision;
  if (decision.direction === 'increase') {
    // In some accounts it is the income that is written below zero: -450 of -500 is too little.
    const income = moneyKind(decision.text) ?? moneyDirection(decision.text)?.direction;
    if (resultDirection(view.name(row)) !== undefined)
      return incomeBelowZero ? { ...decision, because: 'unclear' } : decision;
    if (income !== 'increase') return decision;
    return view.number('actual', row) > 0
      ? { ...decision, because: 'unclear' }
      : { ...decision, direction: 'decrease' };
  }
  const costs = moneyKind(decision.text) ?? moneyDirection(decision.text)?.direction;
  if (costs !== 'decrease') return decision;
  return view.number('actual', row) > 0
    ? { ...decision, because: 'unclear' }
    : { ...decision, direction: 'increase' };
}

function byUnit(text: string): Voice {
  return { direction: 'decrease', weight: weights.unit, because: 'unit', text };
}

/** Hours that are given to people, and time that is saved: more is better. */
const SERVICE =
  /beratung|unterricht|kurs|betreuung|schulung|teilnehm|foerder|coaching|training|sprach|lern|nachhilfe|oeffnung|angebot|sprechstunde|teaching|lesson|counsel|volunteer|ehrenamt|bildung|praktik|veranstalt|nutzung|aufenthalt|verringerung|senkung|reduzierung|reduktion|rueckgang|abbau|einspar|verkuerzung|reduction|saving|saved/;

/**
 * One row in hours or money among others, under "Plan" or "Soll": it may be a cost or a service, so it stays open; so does a
 * duration, which mostly is to be short.
 */
function inUnit(unit: RowUnit | undefined, name: string, planned: boolean): Voice | undefined {
  if (unit === undefined || (unit !== 'duration' && !planned)) return undefined;
  if (unit !== 'money' && SERVICE.test(fold(name)))
    return { direction: 'increase', weight: weights.perhaps, because: 'name', text: name.trim() };
  return { direction: 'decrease', weight: weights.doubt, because: 'unit', text: '' };
}

/** Hours that were planned, and a budget without income: more is an overrun. */
function planned(view: TableView, { effort, budget, utilisation }: PlanKind): Witness | undefined {
  if (!effort && (!budget || utilisation)) return undefined;
  const voice = byUnit(view.header('target'));
  return { at: () => voice };
}

/** Where all names that tell are costs, the others stand among costs. */
function siblings(view: TableView): Witness | undefined {
  const told = view.sample.flatMap((row) => moneyDirection(view.name(row)) ?? []);
  const costs = told.filter(({ direction }) => direction === 'decrease').length;
  if (costs < LEAST_SIBLINGS || costs < told.length || costs * 3 < view.sample.length) return undefined;
  const voice: Voice = {
    direction: 'decrease',
    weight: weights.siblings,
    because: 'section',
    text: told[0]?.word ?? '',
  };
  return { at: () => voice };
}

const LEAST_SIBLINGS = 2;

function fallbackOf(view: TableView, { finance, utilisation }: PlanKind): DirectionReason {
  if (!finance) return DEFAULT;
  return utilisation
    ? { direction: 'decrease', because: 'utilisation', text: view.header('percent') }
    : { direction: 'decrease', because: 'unclear', text: view.header('target') };
}
