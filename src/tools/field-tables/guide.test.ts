import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pairId } from '../../domain/pairs.ts';
import { rules } from '../../domain/rules.ts';
import { collections } from '../../schemas/collections.ts';
import { newKinds } from '../new/kinds.ts';
import { toId } from '../read-content/list-files.ts';
import { readContent } from '../read-content.ts';
import { projectRoot } from '../steps/package-command.ts';
import { fieldTable } from './field-table.ts';
import { guidePath } from './field-tables-command.ts';
import { marksOf, refreshGuide } from './guide.ts';

const guide = readFileSync(join(projectRoot, guidePath), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).scripts;

test('the tables of the editors’ guide are those that the schemas give; npm run schemas writes them', () => {
  assert.ok(refreshGuide(guide, guidePath) === guide, 'run npm run schemas');
});

test('the guide has a table for every collection, and the lists, components and rules', () => {
  const fields = Object.keys(collections).map((name) => `fields ${name}`);
  assert.deepEqual(marksOf(guide).sort(), [...fields, 'lists', 'components', 'rules'].sort());
});

test('every rule of the check has a heading of its own in the guide', () => {
  for (const code of Object.keys(rules)) {
    assert.ok(new RegExp(`^#### ${code}$`, 'm').test(guide), `${code} has a heading`);
  }
});

test('every command the guide names is a script of package.json', () => {
  const named = new Set([...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? ''));
  assert.deepEqual(
    [...named].filter((name) => !(name in scripts)),
    [],
  );
});

test('the guide has twelve numbered tasks, and names every kind of entry that can be started', () => {
  assert.deepEqual(
    [...guide.matchAll(/^## Task (\d+)[:.]/gm)].map(([, number]) => Number(number)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
  for (const kind of Object.keys(newKinds)) {
    assert.ok(new RegExp(`npm run new -- ${kind} |is a \`${kind}\``).test(guide), `${kind} is named`);
  }
});

test('what the guide has an editor start is not there yet, so that its steps can be followed to the letter', () => {
  const { content } = readContent(join(projectRoot, 'content'));
  const taken = new Set(
    [...content.articles, ...content.careers, ...content.credentials, ...content.occupations, ...content.roles].flatMap(
      ({ id, title }) => [id, toId(title)],
    ),
  );
  for (const { id } of [...content.comparisons, ...content.glossary, ...content.sources]) taken.add(id);
  const started = [...guide.matchAll(/npm run new -- [a-z]+ (?:"([^"]+)"|([a-z-]+) ([a-z-]+))/g)].map(
    ([, title, first, second]) => (title === undefined ? pairId(first ?? '', second ?? '') : toId(title)),
  );
  assert.ok(started.length > 7);
  assert.deepEqual(
    started.filter((id) => taken.has(id)),
    [],
  );
});

test('the files and anchors that the guide links to are there', () => {
  const anchors = new Set(
    [...guide.matchAll(/^#+ (.+)$/gm)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-')}`,
    ),
  );
  const links = [...guide.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
    .map(([, url]) => url ?? '')
    .filter((url) => !url.startsWith('/'));
  const broken = links.filter((url) =>
    url.startsWith('#') ? !anchors.has(url) : !existsSync(join(projectRoot, 'content', url)),
  );
  assert.deepEqual(broken, []);
});

test('a key in a list of groups is shown with its way down', () => {
  assert.match(fieldTable('roles'), /\| `moves\[\]\.to` \| yes \| id \| The id of the role it leads to\. \|/);
});

test('a table of the guide that does not end, or that nobody can write, is told', () => {
  assert.throws(() => refreshGuide('<!-- generated: rules -->\n\n', guidePath), /lacks its <!-- end -->/);
  assert.throws(() => refreshGuide('<!-- generated: nothing -->\n<!-- end -->', guidePath), /asks for "nothing"/);
});
