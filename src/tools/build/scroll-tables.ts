import type { HastPluginDefinition } from 'satteri';

/** A Sätteri plugin that lets wide tables in texts scroll by themselves, by touch and by keyboard, instead of the page. */
export const scrollTables = (): HastPluginDefinition => ({
  name: 'crosswalk:scroll-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'section',
        properties: { className: ['scroll'], tabIndex: 0, ariaLabel: `Table: ${headings(context.textContent(node))}` },
        children: [],
      });
    },
  },
});

/** The first words of a table, which are its column headings. */
const headings = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 40);
