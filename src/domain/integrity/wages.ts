import type { WagesByState } from '../content.ts';
import type { Finding } from '../issues.ts';
import { finding, type IntegrityCheck, type IntegrityContext, repeatsOf } from './context.ts';

function checkSource({ content, directory }: IntegrityContext, { id }: WagesByState): Finding[] {
  const entry = { collection: 'wages', id } as const;
  if (!directory.has('sources', id))
    return [finding(entry, [], 'wages-source', `There is no source "${id}", which the file is named after.`)];
  const source = content.sources.find((candidate) => candidate.id === id);
  if (source === undefined || source.referencePeriod !== undefined) return [];
  return [finding(entry, [], 'wages-source', `The source "${id}" states no reference period.`)];
}

function checkRows({ content, directory }: IntegrityContext, { id, rows }: WagesByState): Finding[] {
  const entry = { collection: 'wages', id } as const;
  const known = new Set(content.occupations.map(({ socCode }) => socCode));
  const numbered = rows.map(({ soc, state }, index) => ({ soc, state, index }));
  const firstOfCode = new Map(numbered.toReversed().map(({ soc, index }) => [soc, index]));
  const orphans = [...firstOfCode]
    .filter(([soc]) => directory.isComplete('occupations') && !known.has(soc))
    .map(([soc, index]) =>
      finding(entry, ['rows', index, 'soc'], 'wages-occupation', `No occupation has the SOC code ${soc}.`),
    );
  const repeated = repeatsOf(numbered, ({ soc, state }) => `${soc} ${state}`).map(({ item: { soc, state, index } }) =>
    finding(entry, ['rows', index], 'duplicate-wages', `There is a line for ${soc} in ${state} above.`),
  );
  return [...orphans, ...repeated];
}

/** The occupations of a file that an earlier file has lines for, each at its first line. */
function checkAcrossFiles(files: readonly WagesByState[]): Finding[] {
  const fileOf = new Map<string, string>();
  return files.flatMap(({ id, rows }) => {
    const codes = new Map(rows.map(({ soc }, index) => [soc, index] as const).toReversed());
    return [...codes].toReversed().flatMap(([soc, index]) => {
      const earlier = fileOf.get(soc);
      if (earlier === undefined) fileOf.set(soc, id);
      if (earlier === undefined || earlier === id) return [];
      const message = `There are lines for ${soc} in wages/${earlier}.csv too.`;
      const hint = 'Keep the lines of one edition and delete the others.';
      return [finding({ collection: 'wages', id }, ['rows', index], 'duplicate-wages', message, hint)];
    });
  });
}

/** Files of wages name their source, each line an occupation and a state of its own, and no two files one occupation. */
export const checkWages: IntegrityCheck = (context) => [
  ...context.content.wages.flatMap((file) => [...checkSource(context, file), ...checkRows(context, file)]),
  ...checkAcrossFiles(context.content.wages),
];
