/** Words joined so that the joints differ from those inside an item: a comma beside `and` and `or`, else semicolons. */
function join(items: readonly string[], word: 'and' | 'or'): string {
  const bare = items.join('').replace(/\([^)]*\)/g, '');
  const joint = bare.includes(', ') ? ';' : items.length > 2 || / and | or /.test(bare) ? ',' : '';
  return items
    .map((item, index) => (index > 0 && index === items.length - 1 ? `${word} ${item}` : item))
    .join(`${joint} `);
}

/** Words joined as a sentence joins them: `a and b`, `a, b, and c`, `a and b, and c`, `a, b and c; and d`. */
export const formatList = (items: readonly string[]): string => join(items, 'and');

/** Words joined as a choice: `a or b`, `a, b, or c`, `a or b, or c`. */
export const formatChoice = (items: readonly string[]): string => join(items, 'or');
