import type { Term, Vocabulary } from './vocabulary.ts';

/** A state or the District of Columbia, with its cell on the tile map (column and row from the top left, both from 0). */
export interface State extends Term {
  readonly column: number;
  readonly row: number;
}

/** The 50 states and the District of Columbia by postal code, in the order of their names. */
export const states = {
  AL: { label: 'Alabama', definition: 'Alabama, United States', column: 6, row: 6 },
  AK: { label: 'Alaska', definition: 'Alaska, United States', column: 0, row: 0 },
  AZ: { label: 'Arizona', definition: 'Arizona, United States', column: 1, row: 5 },
  AR: { label: 'Arkansas', definition: 'Arkansas, United States', column: 4, row: 5 },
  CA: { label: 'California', definition: 'California, United States', column: 0, row: 4 },
  CO: { label: 'Colorado', definition: 'Colorado, United States', column: 2, row: 4 },
  CT: { label: 'Connecticut', definition: 'Connecticut, United States', column: 9, row: 3 },
  DE: { label: 'Delaware', definition: 'Delaware, United States', column: 9, row: 4 },
  DC: { label: 'District of Columbia', definition: 'District of Columbia, United States', column: 8, row: 5 },
  FL: { label: 'Florida', definition: 'Florida, United States', column: 8, row: 7 },
  GA: { label: 'Georgia', definition: 'Georgia, United States', column: 7, row: 6 },
  HI: { label: 'Hawaii', definition: 'Hawaii, United States', column: 0, row: 7 },
  ID: { label: 'Idaho', definition: 'Idaho, United States', column: 1, row: 2 },
  IL: { label: 'Illinois', definition: 'Illinois, United States', column: 5, row: 2 },
  IN: { label: 'Indiana', definition: 'Indiana, United States', column: 5, row: 3 },
  IA: { label: 'Iowa', definition: 'Iowa, United States', column: 4, row: 3 },
  KS: { label: 'Kansas', definition: 'Kansas, United States', column: 3, row: 5 },
  KY: { label: 'Kentucky', definition: 'Kentucky, United States', column: 5, row: 4 },
  LA: { label: 'Louisiana', definition: 'Louisiana, United States', column: 4, row: 6 },
  ME: { label: 'Maine', definition: 'Maine, United States', column: 10, row: 0 },
  MD: { label: 'Maryland', definition: 'Maryland, United States', column: 8, row: 4 },
  MA: { label: 'Massachusetts', definition: 'Massachusetts, United States', column: 10, row: 2 },
  MI: { label: 'Michigan', definition: 'Michigan, United States', column: 7, row: 2 },
  MN: { label: 'Minnesota', definition: 'Minnesota, United States', column: 4, row: 2 },
  MS: { label: 'Mississippi', definition: 'Mississippi, United States', column: 5, row: 6 },
  MO: { label: 'Missouri', definition: 'Missouri, United States', column: 4, row: 4 },
  MT: { label: 'Montana', definition: 'Montana, United States', column: 2, row: 2 },
  NE: { label: 'Nebraska', definition: 'Nebraska, United States', column: 3, row: 4 },
  NV: { label: 'Nevada', definition: 'Nevada, United States', column: 1, row: 3 },
  NH: { label: 'New Hampshire', definition: 'New Hampshire, United States', column: 10, row: 1 },
  NJ: { label: 'New Jersey', definition: 'New Jersey, United States', column: 8, row: 3 },
  NM: { label: 'New Mexico', definition: 'New Mexico, United States', column: 2, row: 5 },
  NY: { label: 'New York', definition: 'New York, United States', column: 8, row: 2 },
  NC: { label: 'North Carolina', definition: 'North Carolina, United States', column: 6, row: 5 },
  ND: { label: 'North Dakota', definition: 'North Dakota, United States', column: 3, row: 2 },
  OH: { label: 'Ohio', definition: 'Ohio, United States', column: 6, row: 3 },
  OK: { label: 'Oklahoma', definition: 'Oklahoma, United States', column: 3, row: 6 },
  OR: { label: 'Oregon', definition: 'Oregon, United States', column: 0, row: 3 },
  PA: { label: 'Pennsylvania', definition: 'Pennsylvania, United States', column: 7, row: 3 },
  RI: { label: 'Rhode Island', definition: 'Rhode Island, United States', column: 9, row: 2 },
  SC: { label: 'South Carolina', definition: 'South Carolina, United States', column: 7, row: 5 },
  SD: { label: 'South Dakota', definition: 'South Dakota, United States', column: 3, row: 3 },
  TN: { label: 'Tennessee', definition: 'Tennessee, United States', column: 5, row: 5 },
  TX: { label: 'Texas', definition: 'Texas, United States', column: 3, row: 7 },
  UT: { label: 'Utah', definition: 'Utah, United States', column: 1, row: 4 },
  VT: { label: 'Vermont', definition: 'Vermont, United States', column: 9, row: 1 },
  VA: { label: 'Virginia', definition: 'Virginia, United States', column: 7, row: 4 },
  WA: { label: 'Washington', definition: 'Washington, United States', column: 0, row: 2 },
  WV: { label: 'West Virginia', definition: 'West Virginia, United States', column: 6, row: 4 },
  WI: { label: 'Wisconsin', definition: 'Wisconsin, United States', column: 6, row: 2 },
  WY: { label: 'Wyoming', definition: 'Wyoming, United States', column: 2, row: 3 },
} as const satisfies Vocabulary<State>;

/** A postal code that wages by place may name. */
export type StateCode = keyof typeof states;
