import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { basis, idSchema } from '../../schemas/common.ts';
import { adviseOnEmpty, adviseOnGroup, adviseOnList, adviseOnMissing } from './shape-advice.ts';

const fees = z.array(z.strictObject({ who: z.string(), amount: z.number(), note: z.string().optional() }));
const ids = z.array(idSchema).min(1);
const texts = z.array(z.string());
const trait = z.strictObject({ score: z.number(), because: z.string() }).refine(() => true);
const duties = z.strictObject({ list: texts, ...basis });
const wide = z.strictObject(Object.fromEntries([...'abcdefg'].map((key) => [key, z.string()])));
const entry = z.strictObject({ title: z.string(), note: z.string().optional(), fees, ids: ids.optional(), trait });

test('a missing key is shown as it is written: in a line, as a list, as a list of groups, as a group', () => {
  assert.equal(adviseOnMissing(z.string(), 'title', ''), 'Add a line for it: `title: …`.');
  assert.equal(adviseOnMissing(undefined, 'title', ''), 'Add a line for it: `title: …`.');
  assert.equal(
    adviseOnMissing(ids, 'sources', ' in "exam"'),
    'Add `sources:` in "exam", and on a line of its own below it `- some-id`.',
  );
  assert.equal(
    adviseOnMissing(fees, 'fees', ''),
    'Add `fees:`, and on a line of its own below it `- who: …` and below that, in the column of `who`, `amount: …`. If there are none, write `fees: []`.',
  );
  assert.equal(
    adviseOnMissing(trait, 'law', ' in "traits"'),
    'Add `law:` in "traits", and below it, indented by two spaces, `score: …` and `because: …`.',
  );
  assert.equal(
    adviseOnMissing(wide, 'wide', ''),
    'Add `wide:`, and below it, indented by two spaces, these keys, each on a line of its own: a, b, c, d, e, f, g.',
  );
});

test('a value in the place of a list is shown after a hyphen, or the keys of a group are', () => {
  assert.match(adviseOnList(ids, 'bls', 'bls'), /after a hyphen: `- bls`\.$/);
  assert.match(adviseOnList(texts, 'a\nb', undefined), /after a hyphen\.$/);
  assert.equal(adviseOnList(texts, '-Check', '-Check'), 'Put a space after the hyphen.');
  const groups =
    'On a line of its own below the key, write `- who: …` and below that, in the column of `who`, `amount: …`.';
  assert.equal(adviseOnList(fees, 400, '400'), groups);
});

test('a value in the place of a group is met with the keys of the group, and with what it rests on', () => {
  assert.equal(
    adviseOnGroup(fees.element, ['fees', 0], 400),
    'Write `- who: …` and below that, in the column of `who`, `amount: …`.',
  );
  assert.equal(
    adviseOnGroup(duties, ['duties'], 'Checks'),
    'On lines of their own below the key, indented by two spaces, write `list:` (a list), and `sources:` (a list) or `editorial: true`.',
  );
  assert.equal(adviseOnGroup(trait, ['law'], 'score:2'), 'Put a space after the colon: `score: 2`.');
  assert.equal(adviseOnGroup(entry, [], 'text'), 'Write each key on a line of its own, as `key: value`.');
});

test('only a key that may be left out, and an item of a list, are offered to be deleted', () => {
  assert.equal(adviseOnEmpty(entry, ['title']), 'Write a value. A text that starts with # needs quotes.');
  assert.match(adviseOnEmpty(entry, ['note']), /^Write a value, or delete the line\./);
  assert.match(adviseOnEmpty(texts, [0]), /^Write a value, or delete the line\./);
  assert.equal(adviseOnEmpty(entry, ['ids']), 'On a line of its own below it, write `- some-id`, or delete the line.');
  assert.match(adviseOnEmpty(entry, ['fees']), /^On a line of its own below it, write `- who: …` .*`amount: …`\.$/);
  assert.match(adviseOnEmpty(entry, ['fees', 0]), /^Write `- who: …`.*, or delete the line\.$/);
  assert.match(
    adviseOnEmpty(entry, ['trait']),
    /^Write below it, indented by two spaces, `score: …` and `because: …`\.$/,
  );
});
