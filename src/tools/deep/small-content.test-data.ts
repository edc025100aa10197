import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContentSample } from '../content-sample.test-data.ts';

/** Roles that the home page names, beside those of the example content. */
const namedRoles = [
  'clinical-documentation-integrity-specialist',
  'clinical-informatics-specialist',
  'coding-auditor',
  'health-data-analyst',
  'health-informatics-specialist',
  'health-information-manager',
  'health-services-manager',
  'healthcare-data-scientist',
  'healthcare-privacy-officer',
  'inpatient-coding-specialist',
  'interoperability-engineer',
  'nursing-informaticist',
  'outpatient-coding-specialist',
  'patient-access-representative',
];

/**
 * Writes a content that makes a whole site and takes seconds to build, into a new folder, which the caller deletes.
 *
 * @returns The folder.
 */
export function writeSmallContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-small-'));
  writeContentSample(folder, {});
  const role = readFileSync(join(folder, 'roles/ehr-analyst.yaml'), 'utf8');
  for (const id of namedRoles) {
    const title = id.replaceAll('-', ' ');
    writeFileSync(join(folder, `roles/${id}.yaml`), role.replace('title: EHR analyst', `title: ${title}`));
  }
  return folder;
}
