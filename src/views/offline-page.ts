import { siteConfig } from '../site.config.ts';
import { type IndexPage, indexShell } from './index-pages.ts';

/** The view-model of the page about the copy for reading offline. */
export const offlinePage = (): IndexPage =>
  indexShell(
    '/offline/',
    'Read offline',
    'Keep your shortlist and its comparisons on this device, for a train, a ward or a bad connection. Nothing is copied before you ask.',
    {
      indexable: false,
      description: `Keep your shortlist on ${siteConfig.name} and its comparisons on this device, see how old the copy is, update it, or remove it with one click.`,
    },
  );
