import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatChange,
  formatCount,
  formatDate,
  formatMoney,
  formatMoneyShort,
  formatPercent,
  formatPlural,
  withArticle,
} from './format.ts';
import { formatChoice, formatList } from './format-list.ts';

/** Holds a function against a table of what goes in and what comes out. */
function holds<Input>(name: string, format: (input: Input) => string, cases: readonly [Input, string][]): void {
  test(name, () => {
    for (const [input, expected] of cases) assert.equal(format(input), expected, `of ${JSON.stringify(input)}`);
  });
}

holds('Money is whole US dollars with separators', formatMoney, [
  [0, '$0'],
  [950, '$950'],
  [51_140, '$51,140'],
  [239_200, '$239,200'],
  [51_140.6, '$51,141'],
  [-1_200, '-$1,200'],
]);

holds('Money on an axis is counted in thousands', formatMoneyShort, [
  [0, '$0'],
  [20_000, '$20k'],
  [137_400, '$137k'],
  [1_000_000, '$1000k'],
]);

holds('A count has separators', formatCount, [
  [0, '0'],
  [999, '999'],
  [194_720, '194,720'],
]);

holds('A percentage has one decimal, unless that is zero', formatPercent, [
  [7, '7%'],
  [7.1, '7.1%'],
  [7.04, '7%'],
  [0, '0%'],
]);

holds('A change in jobs says more, fewer or no change, and never a sign', formatChange, [
  [7.1, '7.1% more jobs'],
  [-0.7, '0.7% fewer jobs'],
  [36, '36% more jobs'],
  [0, 'no change in jobs'],
  [0.04, 'no change in jobs'],
  [-0.04, 'no change in jobs'],
]);

holds('A calendar date is the same day in every time zone', formatDate, [
  ['2026-11-22', 'November 22, 2026'],
  ['2025-01-01', 'January 1, 2025'],
  ['2024-02-29', 'February 29, 2024'],
]);

holds('Words are joined as a sentence joins them', formatList, [
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b, and c'],
]);

holds('Words are joined as a choice', formatChoice, [
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b, or c'],
]);

holds('Items that hold a joint themselves are joined by a stronger one', formatList, [
  [
    ['hospitals and health systems', 'clinics and physician practices'],
    'hospitals and health systems, and clinics and physician practices',
  ],
  [['Python or R', 'SQL'], 'Python or R, and SQL'],
  [['coding, billing and record services', 'hospitals'], 'coding, billing and record services; and hospitals'],
  [
    ['drug, device and biotech companies', 'hospitals', 'government'],
    'drug, device and biotech companies; hospitals; and government',
  ],
  [
    ['records (HIM 4 of 4, coding 1 of 4)', 'data (HIM and coding 1 of 4)'],
    'records (HIM 4 of 4, coding 1 of 4) and data (HIM and coding 1 of 4)',
  ],
  [['brand', '1,000 orders'], 'brand and 1,000 orders'],
]);

holds('A choice between names that hold one is told from it', formatChoice, [
  [
    ['Health information manager', 'HIM or informatics instructor'],
    'Health information manager, or HIM or informatics instructor',
  ],
]);

holds('One is singular; none and many are plural', (value: number) => formatPlural(value, 'role'), [
  [0, '0 roles'],
  [1, '1 role'],
  [2, '2 roles'],
  [1_200, '1,200 roles'],
]);

test('A plural that is not made with an s is given', () => {
  assert.equal(formatPlural(1, 'entry', 'entries'), '1 entry');
  assert.equal(formatPlural(3, 'entry', 'entries'), '3 entries');
});

holds('The article is the one that reads right aloud', withArticle, [
  ['clinic', 'a clinic'],
  ['analyst', 'an analyst'],
  ['EHR analyst', 'an EHR analyst'],
  ['HIM director', 'an HIM director'],
  ['RHIT', 'an RHIT'],
  ['CCS', 'a CCS'],
  ['user', 'a user'],
  ['university', 'a university'],
  ['utility', 'a utility'],
  ['outpatient coding specialist', 'an outpatient coding specialist'],
]);
