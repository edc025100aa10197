import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonCsv } from './comparison-csv.ts';

test('A comparison as CSV has a line for each row and a column for each entry, safe in a spreadsheet', () => {
  const csv = comparisonCsv(
    ['Coder', 'EHR "analyst"'],
    [
      {
        attribute: 'pay',
        cells: [
          { kind: 'text', text: '$43,490', note: 'Coders: broader group' },
          { kind: 'missing', because: 'Not published' },
        ],
        difference: undefined,
        decides: false,
        sentence: 'Not compared.',
        sources: ['bls', 'onet'],
      },
      {
        attribute: 'skills',
        cells: [
          {
            kind: 'list',
            items: [
              { text: '=SQL', shared: true },
              { text: 'Coding', shared: false },
            ],
          },
          { kind: 'bars', bars: [{ label: 'Records', score: 3 }] },
        ],
        difference: 0.5,
        decides: false,
        sentence: 'One in common.',
        sources: [],
      },
    ],
    (attribute) => attribute.toUpperCase(),
    (source) => `${source} 2025`,
  );
  assert.deepEqual(csv.split('\r\n'), [
    'Attribute,Coder,"EHR ""analyst""",Difference,Sources',
    'PAY,"$43,490 (Coders: broader group)",Not published,Not compared.,bls 2025; onet 2025',
    "SKILLS,'=SQL; Coding,Records: 3 of 4,One in common.,",
    '',
  ]);
});
