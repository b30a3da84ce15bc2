import { formatRange, severities } from '../model';
import type { CellRange, CellRef, CheckId, Finding, IndicatorTable, Severity } from '../model';
import type { Details, Place, Problem, TableProblem } from '../checks/support/context';
import type { Collector } from './collector';
import { Gathered } from './gathered';
import type { Member } from './gathered';
import type { Placement } from './placement';
import type { Plan } from './plan';
import type { RowReader } from './rowReader';
import type { ReportedProblem } from './tableProblems';

/** Findings of one check about several places, by message and cause; `null` where such a one was counted and not kept. */
type Groups = Map<string, Gathered | null>;

/** A problem that is told with another one. */
type ReportedAlso = Pick<ReportedProblem, 'check' | 'problem'>;

interface FindingParts {
  readonly check: CheckId;
  readonly messageId: string;
  readonly severity: Severity;
  readonly range: CellRange;
  readonly indicator: string | undefined;
  readonly details: Details;
}

/** Makes findings of problems. */
export class Emitter {
  /** Whether every finding of a row has a place of its own and is told by nobody else. */
  private readonly isAlone: boolean;
  private readonly groups = new Map<CheckId, Groups>();

  constructor(
    private readonly table: IndicatorTable,
    private readonly plan: Plan,
    private readonly collector: Collector,
    private readonly placement: Placement | undefined,
  ) {
    this.isAlone = placement === undefined && table.series === undefined;
  }

  tableProblem(check: CheckId, problem: TableProblem): void {
    const { messageId, indicator } = problem;
    const range = this.placed(problem.range);
    if (range === undefined || this.isTold(check, messageId, range)) return;
    const severity = this.plan.severity(check, messageId);
    const groups = this.groupsOf(check, messageId);
    const told = groups?.get(messageId);
    if (told !== undefined) told?.add(range, () => this.member(indicator, problem));
    else if (!this.collector.keeps(severity)) groups?.set(messageId, null);
    else
      this.keep(
        this.finding({ check, messageId, severity, range, indicator, details: problem }),
        groups,
        messageId,
      );
  }

  /** @param also what follows from the problem and is told with it */
  rowProblem(check: CheckId, problem: Problem, reader: RowReader, also?: ReportedAlso): void {
    const { messageId } = problem;
    const groups = this.groupsOf(check, messageId);
    const group = problem.cause === undefined ? messageId : `${messageId} ${problem.cause}`;
    const told = groups?.get(group);
    if (told === null) return;
    const severity = this.severityOf(check, messageId, also);
    // Of most findings of a large table only the number is asked.
    const known = this.isAlone && groups === undefined;
    if (known && !this.collector.keeps(severity)) return;
    const { row } = reader;
    const range = this.placed(this.rangeOf(problem.at, row));
    if (range === undefined) return;
    if (problem.at !== 'row' && this.isTold(check, messageId, range)) return;
    if (told !== undefined) {
      told.add(range, () => this.member(reader.indicator(row), problem.details()));
      return;
    }
    if (!known && !this.collector.keeps(severity)) {
      groups?.set(group, null);
      return;
    }
    const indicator = reader.indicator(row);
    const finding = this.finding({
      check,
      messageId,
      severity,
      range,
      indicator,
      details: problem.details(),
    });
    this.keep(
      also === undefined ? finding : { ...finding, also: this.follower(also, reader, range) },
      groups,
      group,
    );
  }

  /** Keeps a finding: for itself, or as the first of several that one cause makes. */
  private keep(finding: Finding, groups: Groups | undefined, group: string): void {
    if (groups === undefined) {
      this.collector.keep(finding);
      return;
    }
    const gathered = new Gathered(finding, this.table.dataRows.length, (column) => this.headerOf(column));
    groups.set(group, gathered);
    this.collector.keep(gathered);
  }

  private groupsOf(check: CheckId, messageId: string): Groups | undefined {
    if (!this.plan.gathers(check, messageId)) return undefined;
    const groups = this.groups.get(check) ?? new Map<string, Gathered | null>();
    if (groups.size === 0) this.groups.set(check, groups);
    return groups;
  }

  private member(indicator: string | undefined, details: Details): Member {
    return { indicator, ...(this.placement?.details(details) ?? details) };
  }

  /** A finding with what follows from it is as serious as the more serious of both. */
  private severityOf(check: CheckId, messageId: string, also: ReportedAlso | undefined): Severity {
    const own = this.plan.severity(check, messageId);
    if (also === undefined) return own;
    const other = this.plan.severity(also.check, also.problem.messageId);
    return severities.indexOf(other) < severities.indexOf(own) ? other : own;
  }

  private follower({ check, problem }: ReportedAlso, reader: RowReader, beside: CellRange): Finding {
    const { messageId } = problem;
    return this.finding({
      check,
      messageId,
      severity: this.plan.severity(check, messageId),
      range: this.placed(this.rangeOf(problem.at, reader.row)) ?? beside,
      indicator: reader.indicator(reader.row),
      details: problem.details(),
    });
  }

  private headerOf(column: number): string {
    return this.table.evidence.find((evidence) => evidence.column === column)?.header ?? '';
  }

  /** Whether another series has told the same of the same cells: names, units and targets may be shared. */
  private isTold(check: CheckId, messageId: string, range: CellRange): boolean {
    if (this.table.series === undefined) return false;
    return !this.collector.isNew(`${check} ${messageId} ${formatRange(range)}`);
  }

  /** Where in the workbook a cell of the table stands. */
  cell(cell: CellRef): CellRef {
    return this.placement?.placeOf(cell) ?? cell;
  }

  private placed(range: CellRange): CellRange | undefined {
    return this.placement === undefined ? range : this.placement.range(range);
  }

  private rangeOf(place: Place, row: number): CellRange {
    const { range, columns } = this.table;
    const column = place === 'row' ? undefined : columns[place];
    if (place === 'row' && this.placement !== undefined) {
      // Names stand once for several series: a row of one of them is its own values.
      const own = [columns.target, columns.actual, columns.percent].filter((at) => at !== undefined);
      return { top: row, bottom: row, left: Math.min(...own), right: Math.max(...own) };
    }
    if (column === undefined) return { top: row, bottom: row, left: range.left, right: range.right };
    return { top: row, bottom: row, left: column, right: column };
  }

  private finding(parts: FindingParts): Finding {
    const { check, messageId, severity, range, indicator } = parts;
    const details = this.placement?.details(parts.details) ?? parts.details;
    const { sheet, series } = this.table;
    return {
      check,
      messageId,
      severity,
      sheet,
      range,
      ...(series === undefined ? {} : { series }),
      ...(indicator === undefined ? {} : { indicator }),
      found: details.found,
      expected: details.expected,
      difference: details.difference ?? null,
      ...(details.fix === undefined ? {} : { fix: details.fix }),
      data: details.data ?? {},
    };
  }
}
