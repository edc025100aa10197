import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOfExcerpt, piecesOfName, type TextPiece } from './marked-text.ts';

const shown = (pieces: readonly TextPiece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('An excerpt is taken apart at its marks, and its entities become letters', () => {
  assert.equal(
    shown(piecesOfExcerpt('the <mark>privacy</mark> officer, &lt;b&gt; &amp; <mark>law.</mark>')),
    'the [privacy] officer, <b> & [law.]',
  );
  assert.deepEqual(piecesOfExcerpt(''), []);
});

test('In a name the words are marked that begin with a word of the query', () => {
  assert.equal(
    shown(piecesOfName('Clinical informatics specialist', 'info CLIN')),
    '[Clinical] [informatics] specialist',
  );
  assert.equal(shown(piecesOfName('RHIA: Registered', 'rhia')), '[RHIA]: Registered');
  assert.equal(shown(piecesOfName('EHR analyst', '')), 'EHR analyst');
});

test('Words that say nothing are not marked, whatever begins with a letter that was typed', () => {
  assert.equal(
    shown(piecesOfName('Medical coding and revenue cycle', 'how to become a medical coder')),
    '[Medical] coding and revenue cycle',
  );
  assert.equal(shown(piecesOfExcerpt('<mark>work</mark> <mark>in</mark> a hospital')), '[work] in a hospital');
});
