import path from 'node:path';
import { checks, describeFinding } from '../../checks';
import { about } from '../../checks/about';
import { checkIds, formatAddress, placesOf } from '../../model';
import type { Finding, Language, Severity } from '../../model';
import { checkTexts } from '../checkTexts';
import { failureText } from '../failureText';
import type { FileDigest, FileOutcome } from '../../report';
import { judgedOf } from './judged';
import type { Reporter, ReportSettings } from './reporter';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/**
 * SARIF 2.1.0 (OASIS), as code scanning tools read it: one run, a result per finding. The cell is a logical location; SARIF's
 * own regions are lines of text, which a workbook has none of.
 */
export function sarifReporter({ language, version }: ReportSettings): Reporter {
  const rules = checkIds.map((id) => ({
    id,
    shortDescription: { text: about[language][id].title },
    fullDescription: { text: about[language][id].why },
    defaultConfiguration: { level: LEVELS[checks[id].severity] },
  }));
  const driver = { name: 'Zielcheck', semanticVersion: version, language, rules };
  return {
    begin: () => [
      '{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{',
      `"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[\n`,
    ],
    separator: ',\n',
    part: (outcome) => results(outcome, language),
    end: (digests) => [`\n],"invocations":[${JSON.stringify(invocation(digests, language))}]}]}\n`],
  };
}

function* results(outcome: FileOutcome, language: Language): Generator<string> {
  if (outcome.error !== null) return;
  let first = true;
  for (const finding of outcome.result.findings) {
    yield `${first ? '' : ',\n'}${JSON.stringify(result(finding, outcome.file, language))}`;
    first = false;
  }
}

function result(finding: Finding, file: string, language: Language): object {
  const { message, advice } = describeFinding(finding, checkTexts(language));
  const { indicator } = finding;
  const cells = placesOf(finding).map((place) => ({
    fullyQualifiedName: formatAddress(finding.sheet, place),
    kind: 'cell',
  }));
  return {
    ruleId: finding.check,
    ruleIndex: checkIds.indexOf(finding.check),
    level: LEVELS[finding.severity],
    message: { text: advice === '' ? message : `${message} ${advice}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } }, logicalLocations: cells }],
    ...(indicator !== undefined && { properties: { indicator } }),
  };
}

function invocation(digests: readonly FileDigest[], language: Language): object {
  const notifications = digests.flatMap(({ file, error, details }) =>
    error === null
      ? []
      : [
          {
            level: 'error',
            descriptor: { id: error },
            message: {
              text: failureText({ error, ...(details !== undefined && { details }) }, language),
            },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
          },
        ],
  );
  return {
    executionSuccessful: notifications.length === 0,
    toolExecutionNotifications: notifications,
    // SARIF knows no verdict: it stands where tools may add what they know.
    properties: {
      files: digests.map((digest) => ({ file: digest.file, ...judgedOf(digest, language) })),
    },
  };
}

/** A path as a relative (or, with its drive or root, file) URI. */
function uriOf(file: string): string {
  const parts = file.split(path.sep).map(encodeURIComponent).join('/');
  return path.isAbsolute(file) ? `file://${parts.startsWith('/') ? '' : '/'}${parts}` : parts;
}
