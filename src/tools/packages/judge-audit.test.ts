import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAudit } from './judge-audit.ts';

const report = (severity?: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: severity ? { leftpad: { severity, range: '<1.2.3' } } : {},
    metadata: { dependencies: { total: 700 } },
  });

test('A report without grave findings is clean', () => {
  assert.deepEqual(judgeAudit(report()), { kind: 'clean', packages: 700 });
  assert.deepEqual(judgeAudit(report('low')), { kind: 'clean', packages: 700 });
});

test('A finding that is moderate or worse is named', () => {
  for (const severity of ['moderate', 'high', 'critical']) {
    assert.deepEqual(judgeAudit(report(severity)), { kind: 'findings', findings: [`leftpad <1.2.3: ${severity}`] });
  }
});

test('A registry that does not answer is never taken for a clean report', () => {
  const answers = ['', 'npm error', '{}', '{"message":"no such endpoint"}', '{"error":{"summary":"no such endpoint"}}'];
  for (const answer of answers) assert.equal(judgeAudit(answer).kind, 'not-asked', answer);
  assert.deepEqual(judgeAudit(answers[3] ?? ''), { kind: 'not-asked', reason: 'no such endpoint' });
  assert.equal(judgeAudit('{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}').kind, 'not-asked');
});
