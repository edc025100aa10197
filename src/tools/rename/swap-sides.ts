import { applySplices } from '../edit-content/splices.ts';
import { openYaml, type YamlText } from '../edit-content/yaml-text.ts';

const sides = [
  ['first', 'second'],
  ['chooseFirst', 'chooseSecond'],
  ['firstToSecond', 'secondToFirst'],
] as const;

/** Exchanges what two keys say; where only one is there, it gets the other’s name. */
function swap(yaml: YamlText, one: string, other: string) {
  const [a, b] = [yaml.valueText(one), yaml.valueText(other)];
  if (a !== undefined && b !== undefined)
    return [
      { ...a, text: b.text },
      { ...b, text: a.text },
    ];
  if (a !== undefined) return [yaml.renameKey([one], other)];
  return b === undefined ? [] : [yaml.renameKey([other], one)];
}

/**
 * Turns a comparison round: what it says about the first entry it then says about the second.
 * @param text the text of the .mdx file.
 */
export function swapSides(text: string): string {
  const yaml = openYaml(text);
  return applySplices(
    text,
    sides.flatMap(([one, other]) => swap(yaml, one, other)),
  );
}
