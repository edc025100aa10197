import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerFromNames } from '../names-index.ts';
import { exampleTable } from './example-names.ts';
import { readTopics } from './read-topics.ts';

const table = exampleTable();
const pages = (query: string): string[] => readTopics(table, query).flatMap((topic) => topic.pages);
const firstPath = (query: string): string | undefined => answerFromNames(table, query).matches[0]?.path;

test('A topic is told by a word, by words in their order, or by the beginning of a long word', () => {
  assert.deepEqual(pages('remotely'), ['/methodology/']);
  assert.deepEqual(pages('medical coder with no college degree'), ['/articles/rhia-rhit-or-ccs-first/']);
  assert.deepEqual(pages('degree or no'), []);
  assert.deepEqual(pages('how to leave nursing'), ['/articles/degrees-and-accreditation/']);
});

test('Where more is said than names and cues explain, there is no topic', () => {
  assert.deepEqual(pages('elementary school chorus'), []);
  assert.deepEqual(pages('medical coder school'), ['/methodology/']);
});

test('The page of a topic stands before all, before a field that it is about, or after what is named', () => {
  assert.equal(firstPath('bedside nurse informaticist'), '/articles/degrees-and-accreditation/');
  assert.equal(firstPath('rhia no degree'), '/credentials/rhia/#eligibility');
  assert.equal(firstPath('him no degree'), '/careers/health-information-management/#education');
  assert.equal(firstPath('remote ehr trainer'), '/roles/ehr-trainer/');
  assert.equal(firstPath('remote'), '/methodology/');
});

test('A page that a topic leads to stands after the pay that was asked for', () => {
  assert.equal(firstPath('bedside ehr trainer salary'), '/roles/ehr-trainer/#pay');
});
