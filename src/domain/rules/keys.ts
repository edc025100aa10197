import type { Rule } from '../rules.ts';

/** Rules about what an entry may say: its keys and their values. */
export const keyRules = {
  'missing-key': {
    severity: 'error',
    what: 'Every key that an entry must have is there.',
    why: 'The page has a place for it that would stay empty.',
    fix: 'Add the key with its value.',
  },
  'unknown-key': {
    severity: 'error',
    what: 'Only known keys are used.',
    why: 'What an unknown key says would never be shown.',
    fix: 'Correct the spelling of the key, or delete it.',
  },
  'empty-value': {
    severity: 'error',
    what: 'A key has a value.',
    why: 'A key without a value says nothing to readers.',
    fix: 'Write the value after the colon, or delete the key if it may be left out.',
  },
  'wrong-type': {
    severity: 'error',
    what: 'A value is of the kind its key asks for: text, a number, a list or a group of keys.',
    why: 'The page cannot show a list where it expects a number.',
    fix: 'Write the kind of value that the key asks for.',
  },
  'not-in-list': {
    severity: 'error',
    what: 'Where a key takes its value from a closed list, the value is one of that list.',
    why: 'Filters, legends and comparisons are made from these lists.',
    fix: 'Use a value of the list.',
  },
  'invalid-value': {
    severity: 'error',
    what: 'A value is possible: dates exist, percentiles rise, texts fit their place.',
    why: 'Readers rely on what the page says.',
    fix: 'Correct the value.',
  },
} as const satisfies Record<string, Rule>;
