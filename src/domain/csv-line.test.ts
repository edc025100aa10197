import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from './csv-line.ts';

test('A cell is quoted where RFC 4180 asks for it, and a line ends in CR LF', () => {
  assert.equal(csvLine(['plain', -0.7, true, undefined]), 'plain,-0.7,true,\r\n');
  assert.equal(csvLine(['a, "b"', 'two\nlines', 'a\rb']), '"a, ""b""","two\nlines","a\rb"\r\n');
});

test('A text that a spreadsheet would run as a formula gets an apostrophe, a negative number does not', () => {
  for (const start of ['=', '+', '-', '@', '\t']) assert.equal(csvLine([`${start}1`]), `'${start}1\r\n`, start);
  assert.equal(csvLine(['a=b', -1]), 'a=b,-1\r\n');
});
