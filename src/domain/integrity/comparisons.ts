import type { Comparison } from '../content.ts';
import type { EntryKey, Finding } from '../issues.ts';
import { pairId } from '../pairs.ts';
import { allTexts, finding, type IntegrityCheck } from './context.ts';
import { type Directory, isKnown, sharedCollection } from './directory.ts';

function checkName({ first, second, ...comparison }: Comparison, entry: EntryKey): Finding[] {
  const name = pairId(first, second);
  if (first === second)
    return [finding(entry, ['second'], 'points-at-itself', `"${first}" cannot be compared with itself.`)];
  if (first > second) {
    const hint = `Write first: ${second} and second: ${first}, swap what belongs to them, and name the file ${name}.mdx.`;
    return [finding(entry, ['first'], 'comparison-name', 'The two ids are not in alphabetical order.', hint)];
  }
  if (comparison.id === name) return [];
  return [
    finding(
      entry,
      [],
      'comparison-name',
      'The name of the file does not fit `first` and `second`.',
      `Name it ${name}.mdx.`,
    ),
  ];
}

/** Two entries that exist must be of one kind; whether they exist is checked with the other references. */
function checkKinds(one: string, other: string, directory: Directory): string | undefined {
  const bothExist = isKnown(directory, 'entry', one) && isKnown(directory, 'entry', other);
  if (!bothExist || sharedCollection(directory, one, other) !== undefined) return undefined;
  return `"${one}" and "${other}" are not of one kind: one is a career, the other a role.`;
}

/** With fewer words a sentence is a turn of phrase that anybody may use. */
const fewestWords = 5;

/** The sentences of a text, in small letters. */
const sentencesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.replace(/[.?!]$/, '').trim())
    .filter((sentence) => sentence.split(/\s+/).length >= fewestWords);

/** No two verdicts share a sentence, nor a reason to choose. */
export const checkSharedSentences: IntegrityCheck = ({ content }) => {
  const said = content.comparisons.flatMap(({ id, answer, chooseFirst, chooseSecond, prose }) => {
    const texts: readonly [keyPath: (string | number)[], text: string][] = [
      [['answer'], answer],
      ...chooseFirst.map((text, index): [(string | number)[], string] => [['chooseFirst', index], text]),
      ...chooseSecond.map((text, index): [(string | number)[], string] => [['chooseSecond', index], text]),
      [['prose'], prose.plainText],
    ];
    return texts.flatMap(([keyPath, text]) =>
      sentencesOf(text).map((sentence) => ({
        id,
        keyPath: keyPath[0] === 'prose' ? ['prose', 'sentence', sentence] : keyPath,
        sentence,
      })),
    );
  });
  const bySentence = Map.groupBy(said, ({ sentence }) => sentence);
  return said.flatMap(({ id, keyPath, sentence }) => {
    const other = bySentence.get(sentence)?.find((same) => same.id !== id);
    if (other === undefined) return [];
    const message = `The comparison ${other.id} says the same: “${sentence}”.`;
    return [finding({ collection: 'comparisons', id }, keyPath, 'shared-sentence', message)];
  });
};

/** Comparisons are named after two different entries of one kind. */
export const checkComparisons: IntegrityCheck = ({ content, directory }) =>
  content.comparisons.flatMap((comparison) => {
    const entry = { collection: 'comparisons', id: comparison.id } as const;
    const fault = checkKinds(comparison.first, comparison.second, directory);
    return [
      ...checkName(comparison, entry),
      ...(fault === undefined ? [] : [finding(entry, ['second'], 'comparison-kinds', fault)]),
    ];
  });

/** Small comparisons in texts take two different entries of one kind. */
export const checkEmbeddedComparisons: IntegrityCheck = (context) =>
  allTexts(context).flatMap(({ entry, prose }) =>
    prose.embeds.flatMap(({ component, attributes: { first, second } }, index) => {
      if (component !== 'MiniComparison' || first === undefined || second === undefined) return [];
      const keyPath = ['prose', 'embeds', index];
      if (first === second)
        return [finding(entry, keyPath, 'points-at-itself', `"${first}" cannot be compared with itself.`)];
      const fault = checkKinds(first, second, context.directory);
      return fault === undefined ? [] : [finding(entry, keyPath, 'comparison-kinds', fault)];
    }),
  );
