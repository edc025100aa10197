import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyPath } from '../../domain/issues.ts';
import { applySplices, type Splice } from './splices.ts';
import { openYaml, type YamlText } from './yaml-text.ts';

const text = `# Who wrote this
title: 'Quoted: title'   # stays
wages:
  p10: 100
  p90:
    atLeast: 200
  # about the source
  source: old
moves:
  # the usual one
  - to: a
    because: long text
      that goes on
  - to: b
empty: []
last:
  - only
`;

const edit = (change: (yaml: YamlText) => Splice, source = text) => applySplices(source, [change(openYaml(source))]);

/** The lines that a change took away and those it put there. */
function changed(change: (yaml: YamlText) => Splice): { gone: string[]; come: string[] } {
  const [before, after] = [text.split('\n'), edit(change).split('\n')];
  return { gone: before.filter((line) => !after.includes(line)), come: after.filter((line) => !before.includes(line)) };
}

const sets: [KeyPath, unknown, string[], string[]][] = [
  [['wages', 'p10'], 150, ['  p10: 100'], ['  p10: 150']],
  [['wages', 'p10'], { atLeast: 300 }, ['  p10: 100'], ['  p10: { atLeast: 300 }']],
  [['wages', 'p90'], 'withheld', ['  p90:', '    atLeast: 200'], ['  p90: withheld']],
  [['wages', 'source'], 'new', ['  source: old'], ['  source: new']],
  [['title'], 'A: b', ["title: 'Quoted: title'   # stays"], ['title: "A: b"   # stays']],
  [['moves', 1, 'to'], 'c', ['  - to: b'], ['  - to: c']],
];

for (const [keyPath, value, gone, come] of sets) {
  test(`${keyPath.join('.')} becomes ${JSON.stringify(value)} and every other line stays`, () => {
    assert.deepEqual(
      changed((yaml) => yaml.setValue(keyPath, value)),
      { gone, come },
    );
  });
}

test('an item goes with the lines that belong to it, and a remark above it stays', () => {
  const { gone, come } = changed((yaml) => yaml.remove(['moves', 0]));
  assert.deepEqual([gone, come], [['  - to: a', '    because: long text', '      that goes on'], []]);
});

test('the last item leaves an empty list behind', () => {
  assert.deepEqual(
    changed((yaml) => yaml.remove(['last', 0])),
    { gone: ['last:', '  - only'], come: ['last: []'] },
  );
});

test('items are added where they are asked for, in an empty list too', () => {
  assert.deepEqual(changed((yaml) => yaml.insertItem(['last'], 'first', 0)).come, ['  - first']);
  assert.match(
    edit((yaml) => yaml.insertItem(['moves'], { to: 'z' })),
    /- to: b\n {2}- to: z\nempty/,
  );
  assert.match(
    edit((yaml) => yaml.insertItem(['empty'], 'x')),
    /\nempty:\n {2}- x\nlast/,
  );
  assert.equal(
    edit((yaml) => yaml.insertItem([], { a: 1 }), '# list\n[]\n'),
    '# list\n- a: 1\n',
  );
});

test('the keys of an .mdx file are changed where they stand, and its text is left alone', () => {
  const article = '---\ntitle: Old\n---\n\ntitle: Old\n';
  assert.equal(
    edit((yaml) => yaml.setValue(['title'], 'New'), article),
    '---\ntitle: New\n---\n\ntitle: Old\n',
  );
});

test('lists of a file are found by a key, and what is not there is not found', () => {
  const yaml = openYaml('- id: a\n- id: b\n');
  assert.deepEqual(
    [yaml.indexOf('id', 'b'), yaml.indexOf('id', 'c'), yaml.has([0, 'id']), yaml.has([2])],
    [1, undefined, true, false],
  );
});
