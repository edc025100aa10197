/** What an element may hold: nodes and text; nothing where a condition did not hold. */
export type Child = Node | string | false | undefined;

/**
 * Makes an element from nodes and text, never from markup: the pages run under Trusted Types.
 * @param attributes `true` sets a bare attribute; `false` and `undefined` set none
 */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}
