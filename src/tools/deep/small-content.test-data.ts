import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeRoles, writeContentSample } from '../content-sample.test-data.ts';

/**
 * Writes a content that makes a whole site and takes seconds to build, into a new folder, which the caller deletes.
 *
 * @returns The folder.
 */
export function writeSmallContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-small-'));
  writeContentSample(folder, {});
  const role = readFileSync(join(folder, 'roles/ehr-analyst.yaml'), 'utf8');
  for (const id of homeRoles) {
    const title = id.replaceAll('-', ' ');
    writeFileSync(join(folder, `roles/${id}.yaml`), role.replace('title: EHR analyst', `title: ${title}`));
  }
  return folder;
}
