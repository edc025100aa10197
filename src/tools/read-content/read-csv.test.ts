import { replace, testMistakes, wages } from '../mistakes.test-data.ts';

testMistakes(
  [
    [
      'two percentiles of a state are swapped',
      { [wages]: replace('30000,40000', '40000,30000') },
      `${wages}:2:20 invalid-value p25 (30000) is below the percentile before it (40000).`,
    ],
    ['a column is misnamed', { [wages]: replace('p10', 'p01') }, `${wages}:1:16 csv-columns There is no column "p01".`],
    [
      'a column is missing',
      { [wages]: 'soc,state\n' },
      ...['employment', 'p10', 'p25', 'p50', 'p75', 'p90'].map(
        (name) => `${wages}:1:1 csv-columns The column "${name}" is missing.`,
      ),
    ],
    [
      'a column stands twice',
      { [wages]: replace('p10', 'soc,p10') },
      `${wages}:1:16 csv-columns The column "soc" stands twice.`,
    ],
    [
      'a line has a cell too many',
      { [wages]: replace('1000', '1,000') },
      `${wages}:2:1 csv-cells This line has 9 cells; the first line has 8.`,
    ],
    [
      'a cell after quoted cells is wrong',
      { [wages]: (file) => file.replace('29-2072,1000', '"29-2072","1000"').replace(',AK', ',ZZ') },
      `${wages}:2:43 not-in-list "ZZ" is not one of the states.`,
    ],
  ],
  ['csv-columns', 'csv-cells'],
);
