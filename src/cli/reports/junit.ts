import { describeFinding } from '../../checks';
import { about } from '../../checks/about';
import { checkIds, formatPlacesOn } from '../../model';
import type { CheckId, Finding, Language } from '../../model';
import { checkTexts } from '../checkTexts';
import { failureText } from '../failureText';
import { digestOf, type FileOutcome } from '../../report';
import { escapeXml } from '../../messages/markup';
import { visible } from '../../messages/visible';
import { judgedOf } from './judged';
import type { Reporter } from './reporter';

/**
 * JUnit XML, as build servers read it: a suite per file, in it a case per check. As with the exit code only errors fail;
 * warnings and notes stand in the case's output.
 */
export function junitReporter(language: Language): Reporter {
  return {
    begin: () => ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="zielcheck">\n'],
    separator: '',
    part: (outcome) => suite(outcome, language),
    end: () => ['</testsuites>\n'],
  };
}

function* suite(outcome: FileOutcome, language: Language): Generator<string> {
  const file = escapeXml(visible(outcome.file));
  if (outcome.error !== null) {
    yield `<testsuite name="${file}" tests="1" failures="0" errors="1" skipped="0">\n`;
    yield properties(outcome, language);
    yield `<testcase name="${outcome.error}" classname="${file}"><error type="${outcome.error}" message="${escapeXml(visible(failureText(outcome, language)))}"/></testcase>\n</testsuite>\n`;
    return;
  }
  const byCheck = new Map<CheckId, Finding[]>(checkIds.map((id) => [id, []]));
  for (const finding of outcome.result.findings) byCheck.get(finding.check)?.push(finding);
  const failed = [...byCheck.values()].filter((findings) => findings.some(isError)).length;
  yield `<testsuite name="${file}" tests="${checkIds.length}" failures="${failed}" errors="0" skipped="0">\n`;
  yield properties(outcome, language);
  for (const [check, findings] of byCheck) yield testCase(check, findings, file, language);
  yield '</testsuite>\n';
}

/** How the file stands and why, as a build server shows it beside the suite. */
function properties(outcome: FileOutcome, language: Language): string {
  const lines = Object.entries(judgedOf(digestOf(outcome), language)).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `<property name="${name}" value="${escapeXml(text)}"/>`;
  });
  return `<properties>${lines.join('')}</properties>\n`;
}

function testCase(check: CheckId, findings: readonly Finding[], file: string, language: Language): string {
  const open = `<testcase name="${check}: ${escapeXml(about[language][check].title)}" classname="${file}"`;
  const line = (finding: Finding): string =>
    visible(`${formatPlacesOn(finding)}: ${describeFinding(finding, checkTexts(language)).message}`);
  const errors = findings.filter(isError).map(line);
  const others = findings.filter((finding) => !isError(finding)).map(line);
  const failure =
    errors.length === 0
      ? ''
      : `<failure type="${check}" message="${escapeXml(errors[0] ?? '')}">${escapeXml(errors.join('\n'))}</failure>`;
  const output = others.length === 0 ? '' : `<system-out>${escapeXml(others.join('\n'))}</system-out>`;
  return failure + output === '' ? `${open}/>\n` : `${open}>${failure}${output}</testcase>\n`;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
