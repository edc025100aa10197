import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Which queries may be looked at while search is changed, and which are only run. */
export type Half = 'tune' | 'report';

/** A query with the pages that should come first. */
export interface Judgement {
  readonly kind: string;
  readonly half: Half;
  readonly query: string;
  /** Path, with an anchor where only that place of the page will do -> grade from 1 to 3. Empty: nothing should be found. */
  readonly pages: ReadonlyMap<string, number>;
}

type JudgementsFile = Readonly<
  Record<string, Readonly<Record<Half, Readonly<Record<string, Readonly<Record<string, number>>>>>>>
>;

/**
 * Reads the judged queries.
 *
 * @param file The YAML file: class, half, query, pages with grades.
 * @returns All of them, in the order of the file.
 * @throws An error that names the query whose grades are not 1 to 3.
 */
export function readJudgements(file: string): Judgement[] {
  const classes = parse(readFileSync(file, 'utf8')) as JudgementsFile;
  return Object.entries(classes).flatMap(([kind, halves]) =>
    Object.entries(halves).flatMap(([half, queries]) =>
      Object.entries(queries).map(([query, pages]) => {
        if (Object.values(pages).some((grade) => ![1, 2, 3].includes(grade))) {
          throw new Error(`${file}: the grades of “${query}” must be 1, 2 or 3.`);
        }
        return { kind, half: half as Half, query, pages: new Map(Object.entries(pages)) };
      }),
    ),
  );
}
