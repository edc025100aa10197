/** What `npm audit` came to. */
export type AuditVerdict =
  | { readonly kind: 'clean'; readonly packages: number }
  | { readonly kind: 'findings'; readonly findings: readonly string[] }
  | { readonly kind: 'not-asked'; readonly reason: string };

const graveLevels = ['moderate', 'high', 'critical'];

/**
 * Reads the answer of `npm audit --json`.
 *
 * @param output What it printed.
 * @returns Whether anything is moderate or worse, or that nothing is known since the registry gave no answer: only a
 * report that says what it looked at counts as one.
 */
export function judgeAudit(output: string): AuditVerdict {
  let report: {
    readonly auditReportVersion?: number;
    readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
    readonly metadata?: { readonly dependencies?: { readonly total?: number } };
    readonly message?: string;
    readonly error?: { readonly summary?: string };
  };
  try {
    report = JSON.parse(output);
  } catch {
    return { kind: 'not-asked', reason: 'npm audit printed no report.' };
  }
  const { vulnerabilities, metadata } = report;
  if (report.auditReportVersion !== 2 || !vulnerabilities || !metadata?.dependencies?.total) {
    const reason = report.error?.summary || report.message || 'The registry gave no report.';
    return { kind: 'not-asked', reason };
  }
  const findings = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => graveLevels.includes(severity))
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
  return findings.length > 0
    ? { kind: 'findings', findings }
    : { kind: 'clean', packages: metadata.dependencies.total };
}
