/** What is put in for the names in braces. */
export type Values = Readonly<Record<string, string>>;

/** Puts values in for the names in braces in the text and attributes of an element and all inside it. */
export function fill<E extends Element>(root: E, values: Values): E {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const attribute of element.attributes) {
      if (attribute.value.includes('{')) attribute.value = put(attribute.value);
    }
    for (const node of element.childNodes) {
      if (node instanceof Text && node.data.includes('{')) node.data = put(node.data);
    }
  }
  return root;
}

/**
 * Finds the one element that a selector names.
 * @throws where the template and the script have grown apart
 */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The comparison tool misses ${selector}.`);
  return element;
}

/** Replaces the sample that a selector names by one filled copy for each item; without items it just goes. */
export function repeat<Item>(
  root: ParentNode,
  selector: string,
  items: readonly Item[],
  fillOne: (copy: HTMLElement, item: Item, index: number) => void,
): void {
  const sample = find(root, selector);
  sample.replaceWith(
    ...items.map((item, index) => {
      const copy = sample.cloneNode(true) as HTMLElement;
      fillOne(copy, item, index);
      return copy;
    }),
  );
}

/** Leads the first link inside an element to an address. Templates hold links that lead somewhere even unfilled. */
export function lead(root: ParentNode, address: string): void {
  find(root, 'a').setAttribute('href', address);
}

/** A copy of the first element of a template of the tool: `<template data-part="table">`. */
export const copyOf = (tool: ParentNode, part: string): HTMLElement =>
  (find(tool, `template[data-part="${part}"]`) as HTMLTemplateElement).content.firstElementChild?.cloneNode(
    true,
  ) as HTMLElement;
