import type { Finding, Fix } from '../../../model';

/** Findings that are mended in the same way, at least two: "Alle 3 Zahlen umwandeln". */
interface FixKind {
  readonly kind: Fix['kind'];
  readonly of: readonly Finding[];
}

/** The kinds that are offered beside "Alle lösen"; none where there is but one, and it is what "Alle lösen" solves. */
export function kindsBeside(safe: readonly Finding[], findings: readonly Finding[]): readonly FixKind[] {
  const kinds = kindsOf(findings);
  const [first, ...more] = kinds;
  return more.length === 0 && first?.of.every((finding) => safe.includes(finding)) === true ? [] : kinds;
}

function kindsOf(findings: readonly Finding[]): readonly FixKind[] {
  const kinds = new Map<Fix['kind'], Finding[]>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const of = kinds.get(finding.fix.kind) ?? [];
    if (of.length === 0) kinds.set(finding.fix.kind, of);
    of.push(finding);
  }
  return [...kinds].filter(([, of]) => of.length > 1).map(([kind, of]) => ({ kind, of }));
}

/** How many places findings have together: one finding may mend several. */
export function placesOfAll(findings: readonly Finding[]): number {
  return findings.reduce((sum, { count }) => sum + (count ?? 1), 0);
}
