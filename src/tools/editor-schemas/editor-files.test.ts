import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { roleLevels } from '../../vocabulary/role-levels.ts';
import { outdatedFiles } from '../generated-files.ts';
import { projectRoot } from '../steps/package-command.ts';
import { editorFiles } from './editor-files.ts';
import { jsonSchemaOf } from './json-schema.ts';

test('the committed files for VS Code are those that the schemas give; npm run schemas writes them', () => {
  assert.deepEqual(outdatedFiles(join(projectRoot, '.vscode'), editorFiles()), []);
});

test('closed lists come with the meaning of each key', () => {
  const level = jsonSchemaOf('roles').properties?.['level'];
  assert.deepEqual(level?.enum, Object.keys(roleLevels));
  assert.equal(level?.enumDescriptions?.length, level?.enum?.length);
  assert.match(level?.enumDescriptions?.[0] ?? '', /^Entry: /);
  assert.match(level?.description ?? '', /^How far into a working life/);
});

test('dates are texts of a known form and must be given', () => {
  const schema = jsonSchemaOf('roles');
  assert.equal(schema.properties?.['reviewedOn']?.type, 'string');
  assert.ok(schema.properties?.['reviewedOn']?.pattern);
  assert.ok(schema.required?.includes('reviewedOn'));
});

test('every YAML file of the content folder has a schema', () => {
  const settings = JSON.parse(editorFiles().get('settings.json') ?? '{}');
  assert.deepEqual(Object.values<string[]>(settings['yaml.schemas']).flat().sort(), [
    'content/careers/*.yaml',
    'content/credentials/*.yaml',
    'content/glossary.yaml',
    'content/occupations/*.yaml',
    'content/redirects.yaml',
    'content/roles/*.yaml',
    'content/sources.yaml',
  ]);
});
