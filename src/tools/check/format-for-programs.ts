import type { Issue } from '../../domain/issues.ts';
import { rules } from '../../domain/rules.ts';
import { siteConfig } from '../../site.config.ts';
import { guideOf } from './issue-text.ts';

/** Prints issues for other programs: one JSON array. */
export function formatAsJson(issues: readonly Issue[]): string {
  const said = issues.map((issue) => ({ ...issue, guide: guideOf(issue) }));
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

/** Writes a text so that it stays one order of a workflow on GitHub. */
const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Writes the value of a property of such an order. */
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Prints issues as a workflow on GitHub does to have them shown beside the lines.
 * @param showPath turns a path of the content folder into one from the top of the repository.
 */
export function formatForGitHub(issues: readonly Issue[], showPath: (path: string) => string): string {
  const lines = issues.map((issue) => {
    const { path, line, column, severity, code, message, hint } = issue;
    const place = `file=${escapeProperty(showPath(path))},line=${line},col=${column},title=${escapeProperty(code)}`;
    return `::${severity} ${place}::${escapeText(`${message}\n${hint}\n${guideOf(issue)}`)}\n`;
  });
  return lines.join('');
}

/**
 * Prints issues in SARIF 2.1.0, which programs that collect such reports read.
 * @param showPath as for GitHub.
 */
export async function formatAsSarif(issues: readonly Issue[], showPath: (path: string) => string): Promise<string> {
  const { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } = await import('node-sarif-builder');
  const guide = (code: Issue['code']): string => `${siteConfig.repository}/blob/main/${guideOf({ code })}`;
  const run = new SarifRunBuilder().initSimple({
    toolDriverName: `${siteConfig.name} check`,
    toolDriverVersion: '1.0.0',
    url: siteConfig.repository,
  });
  for (const code of new Set(issues.map((issue) => issue.code))) {
    const { what, why, fix } = rules[code];
    const rule = new SarifRuleBuilder();
    rule.initSimple({
      ruleId: code,
      shortDescriptionText: what,
      fullDescriptionText: `${why} ${fix}`,
      helpUri: guide(code),
    });
    run.addRule(rule);
  }
  for (const { path, line, column, severity, code, message, hint } of issues) {
    const result = new SarifResultBuilder();
    result.initSimple({
      level: severity,
      messageText: `${message} ${hint}`,
      ruleId: code,
      fileUri: showPath(path).split('/').map(encodeURIComponent).join('/'),
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: column,
    });
    run.addResult(result);
  }
  const sarif = new SarifBuilder();
  sarif.addRun(run);
  return `${sarif.buildSarifJsonString({ indent: true })}\n`;
}
