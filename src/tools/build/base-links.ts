/** The part of a tree visitor’s context that this plugin uses. */
interface VisitContext {
  setProperty(node: unknown, name: string, value: string): void;
}

/**
 * A Sätteri plugin that puts the site’s base before root links and images in MDX texts, where Astro does not.
 * @param base the path the site lives under, with slashes at both ends
 */
export const baseLinks = (base: string) => ({
  name: 'crosswalk:base-links',
  element: {
    filter: ['a', 'img'],
    visit(node: { tagName: string; properties?: Record<string, unknown> }, context: VisitContext) {
      const property = node.tagName === 'a' ? 'href' : 'src';
      const value = node.properties?.[property];
      if (typeof value === 'string' && value.startsWith('/') && !value.startsWith('//')) {
        context.setProperty(node, property, `${base.replace(/\/$/, '')}${value}`);
      }
    },
  },
});
