import { attributeOf, type Element } from './elements.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

const referringAttributes = [
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'commandfor',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
];

/** Lists the ids that stand on more than one element. */
export function repeatedIds(elements: readonly Element[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated];
}

/** Lists the ids that attributes of a page refer to, such as the `for` of a label; each once. */
export function referredIds(elements: readonly Element[]): readonly string[] {
  const referred = new Set<string>();
  for (const { attrs } of elements) {
    for (const { name, value } of attrs) {
      if (referringAttributes.includes(name)) for (const id of value.trim().split(/\s+/)) referred.add(id);
    }
  }
  return [...referred];
}

/** No id stands twice on a page, and what refers to one finds it. */
export function checkIds(page: Page): readonly Problem[] {
  const problem = (message: string, fix: string): Problem => ({ page: page.path, rule: 'id', message, fix });
  return [
    ...page.repeatedIds.map((id) =>
      problem(`The id “${id}” stands on more than one element.`, 'Make it from something that only one of them has.'),
    ),
    ...page.referredIds
      .filter((id) => !page.ids.has(id))
      .map((id) =>
        problem(`An element refers to the id “${id}”, which no element has.`, 'Correct it, or give that id.'),
      ),
  ];
}
