import type { Rule } from '../rules.ts';

/** Rules about the text of .mdx files: what it may use, and that its figures are cited. */
export const articleRules = {
  'import-or-export': {
    severity: 'error',
    what: 'A text imports and exports nothing.',
    why: 'It would run as a program while the site is built.',
    fix: 'Delete the line. Components need no import. If it is a sentence, start it with another word.',
  },
  expression: {
    severity: 'error',
    what: 'Curly braces hold nothing but comments.',
    why: 'What stands between them would run as a program while the site is built.',
    fix: 'Write the text out. For the sign itself write \\{ and \\}. A comment is written {/* like this */}.',
  },
  'raw-html': {
    severity: 'error',
    what: 'A text uses Markdown and the listed components, no HTML.',
    why: 'HTML would bypass the site’s design, its accessibility and its security rules.',
    fix: 'Use Markdown: **bold**, *italics*, [link](/roles/), lists and tables. For the sign itself write &lt;.',
  },
  'unknown-component': {
    severity: 'error',
    what: 'Only the listed components are used.',
    why: 'An unknown component would stop the build.',
    fix: 'Use one of the listed components, or plain Markdown.',
  },
  'component-place': {
    severity: 'error',
    what: 'Components stand in articles and in pages about the site, and nowhere else.',
    why: 'The page of a comparison or of the changes would not know how to show them.',
    fix: 'Write it in plain Markdown. A comparison names its sources in its keys, under sources.',
  },
  'unknown-attribute': {
    severity: 'error',
    what: 'A component has only the attributes it knows.',
    why: 'What an unknown attribute says would never be shown.',
    fix: 'Correct the spelling of the attribute, or delete it.',
  },
  'missing-attribute': {
    severity: 'error',
    what: 'A component has every attribute it needs.',
    why: 'Without it the component does not know what to show.',
    fix: 'Add the attribute.',
  },
  'attribute-value': {
    severity: 'error',
    what: 'An attribute is written once, as plain text between double quotes.',
    why: 'Anything else would run as a program, or show nothing.',
    fix: 'Write it as name="value".',
  },
  'component-content': {
    severity: 'error',
    what: 'A component encloses text where it needs some, and none where it shows something of its own.',
    why: 'The text would be lost, or the component would be empty.',
    fix: 'Compare the tag with an example in another article.',
  },
  picture: {
    severity: 'error',
    what: 'A text shows no pictures of its own.',
    why: 'A picture cannot be searched, read aloud, checked against its source, or brought up to date with the figures.',
    fix: 'Say it in words or in a table, or use a component that draws the figures, such as <PayFigure>.',
  },
  'top-heading': {
    severity: 'error',
    what: 'Headings in a text start at the second level.',
    why: 'The title is the one top-level heading of its page.',
    fix: 'Write ## instead of #.',
  },
  'unsafe-link': {
    severity: 'error',
    what: 'Links lead to pages of this site, to web addresses (https, http) or to mail addresses.',
    why: 'Other addresses can run programs in the reader’s browser.',
    fix: 'Use an address that starts with https:// or with a single slash.',
  },
  'link-form': {
    severity: 'error',
    what: 'A link to a page of this site starts and ends with a slash.',
    why: 'The address without it is another address, which answers with a detour or not at all.',
    fix: 'Write it like /roles/health-data-analyst/.',
  },
  'uncited-figure': {
    severity: 'error',
    what: 'A paragraph or table of an article that states dollars or percent cites its source.',
    why: 'No number without a source: readers must be able to check it.',
    fix: 'Add <Cite source="…" /> after the figure, with an id from sources.yaml that the article lists.',
  },
} as const satisfies Record<string, Rule>;
