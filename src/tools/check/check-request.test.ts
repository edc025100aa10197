import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { withContentSample } from '../content-sample.test-data.ts';
import { parseCheckRequest, WrongCall } from './check-request.ts';

/** What is said of a path, from within the content folder or from beside it. */
function complaintAbout(path: string, from: 'beside' | 'within' = 'within'): string {
  return withContentSample({}, (folder) => {
    const currentFolder = from === 'within' ? folder : dirname(folder);
    try {
      parseCheckRequest([path], currentFolder, folder);
      return '';
    } catch (error) {
      if (error instanceof WrongCall) return error.message.replace(`There is no file or folder ${path}.`, '').trim();
      throw error;
    }
  });
}

test('a path that does not exist is met with the files of that name, in whatever folder and with whatever ending', () => {
  for (const path of ['ehr-analyst', 'ehr-analyst.yml', 'role/ehr-analyst.yaml', 'careers/ehr-analyst']) {
    assert.equal(complaintAbout(path), 'Did you mean "roles/ehr-analyst.yaml"?', path);
  }
  assert.match(complaintAbout('ehr-analyst', 'beside'), /^Did you mean "[^/"]+\/roles\/ehr-analyst\.yaml"\?$/);
});

test('a misspelled path is met with the nearest file or folder', () => {
  const cases: [path: string, complaint: string][] = [
    ['roles/ehr-analist.yaml', 'Did you mean "roles/ehr-analyst.yaml"?'],
    ['ehr-analist', 'Did you mean "roles/ehr-analyst.yaml"?'],
    ['rolse', 'Did you mean "roles"?'],
    ['source.yaml', 'Did you mean "sources.yaml"?'],
    ['zzzzzzzz', ''],
  ];
  for (const [path, complaint] of cases) assert.equal(complaintAbout(path), complaint, path);
  assert.match(complaintAbout('roles/ehr-analist.yaml', 'beside'), /"[^/"]+\/roles\/ehr-analyst\.yaml"\?$/);
});

test('a path that exists is taken from where the person stands, or within the content folder', () => {
  assert.equal(complaintAbout('roles/ehr-analyst.yaml'), '');
  assert.equal(complaintAbout('roles/ehr-analyst.yaml', 'beside'), '');
});
