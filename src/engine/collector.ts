import { severities, summaryCounts } from '../model';
import type { Finding, Severity, Status, Summary } from '../model';
import { Gathered } from './gathered';

type Counts = { -readonly [Key in keyof Summary]: number };

/** A summary of nothing. */
export function emptySummary(): Counts {
  return {
    tables: 0,
    rows: 0,
    met: 0,
    near: 0,
    under: 0,
    critical: 0,
    open: 0,
    undefined: 0,
    unclear: 0,
    notDue: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
  };
}

/** Where a summary counts findings of each severity. */
export const severityCounts = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** Beyond so many it no longer matters to anybody that one is told twice. */
const MOST_TOLD = 100_000;

/** Keeps the most serious findings, in the order in which they come, and counts all of them. */
export class Collector {
  readonly summary = emptySummary();
  private readonly told = new Set<string>();
  private readonly kept: (Finding | Gathered)[] = [];
  private readonly keptOf = { error: 0, warning: 0, info: 0 };

  constructor(private readonly maxFindings: number) {}

  /** Counts a finding and says whether it may be kept: only then need it be made. */
  keeps(severity: Severity): boolean {
    this.summary[severityCounts[severity]] += 1;
    const { error, warning, info } = this.keptOf;
    const asSerious = error + (severity === 'error' ? 0 : warning) + (severity === 'info' ? info : 0);
    if (asSerious >= this.maxFindings) return false;
    this.keptOf[severity] += 1;
    return true;
  }

  /** Keeps a finding, or one to whose places more will be added. */
  keep(finding: Finding | Gathered): void {
    this.kept.push(finding);
  }

  /** The findings to list. */
  get findings(): readonly Finding[] {
    const findings = this.kept.map((one) => (one instanceof Gathered ? one.finding() : one));
    return mostSerious(findings, this.maxFindings);
  }

  /** Findings counted so far. */
  get total(): number {
    const { errors, warnings, infos } = this.summary;
    return errors + warnings + infos;
  }

  /** Whether something is told for the first time: series of one table share cells, and one cause is one finding. */
  isNew(told: string): boolean {
    if (this.told.has(told)) return false;
    if (this.told.size < MOST_TOLD) this.told.add(told);
    return true;
  }

  addTable(): void {
    this.summary.tables += 1;
  }

  addRows(counts: Readonly<Record<Status, number>>): void {
    const added = summaryCounts(counts);
    for (const key of Object.keys(added) as (keyof typeof added)[]) {
      this.summary.rows += added[key];
      this.summary[key] += added[key];
    }
  }
}

/** At most so many findings, the most serious ones; among equals the first. Keeps their order. */
export function mostSerious(findings: readonly Finding[], max: number): readonly Finding[] {
  if (findings.length <= max) return findings;
  const kept = new Set<Finding>();
  for (const severity of severities) {
    for (const finding of findings) {
      if (kept.size >= max) break;
      if (finding.severity === severity) kept.add(finding);
    }
  }
  return findings.filter((finding) => kept.has(finding));
}
