import { formatRange } from '../../../model';
import type { Finding } from '../../../model';

export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
}

/** Gives each finding a name that stays the same over repeated checks, so that the place in the list is kept. */
export function keyedFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = [
      finding.check,
      finding.messageId,
      finding.sheet,
      formatRange(finding.range),
      finding.series,
    ].join(' ');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { finding, key: `${name} ${count}` };
  });
}
