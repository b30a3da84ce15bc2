import type { Finding, Status, Summary } from '../model';

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
    errors: 0,
    warnings: 0,
    infos: 0,
  };
}

const severityCounts = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** Keeps the first findings and counts all of them. */
export class Collector {
  readonly findings: Finding[] = [];
  readonly summary = emptySummary();
  dropped = 0;

  constructor(private readonly maxFindings: number) {}

  /** Counts a finding and says whether it will be kept: only then need it be made. */
  keeps(severity: Finding['severity']): boolean {
    this.summary[severityCounts[severity]] += 1;
    const kept = this.findings.length < this.maxFindings;
    if (!kept) this.dropped += 1;
    return kept;
  }

  keep(finding: Finding): void {
    this.findings.push(finding);
  }

  addTable(): void {
    this.summary.tables += 1;
  }

  addRow(status: Status): void {
    this.summary.rows += 1;
    this.summary[status] += 1;
  }
}
