import { append, article, replace, testMistakes } from '../mistakes.test-data.ts';

testMistakes(
  [
    [
      'a text is nested without end',
      { [article]: append(`\n${'>'.repeat(20_000)} a\n`) },
      `${article}:1:1 nesting-depth The text is nested too deeply.`,
    ],
    [
      'a component is left open',
      { [article]: append('\n<Callout title="x">\n\nHello\n') },
      `${article}:18:1 mdx-syntax <Callout> is opened here and never closed.`,
    ],
    [
      'a component is closed by another',
      { [article]: append('\n<Callout title="x">\n\nHello\n\n</Term>\n') },
      `${article}:22:1 mdx-syntax </Term> closes a component that is not open; <Callout> of line 18 comes first.`,
    ],
    [
      'a component is closed but never opened',
      { [article]: append('\nHello </Term>\n') },
      `${article}:18:7 mdx-syntax </Term> closes a component that was never opened.`,
    ],
    [
      'an attribute has no quotes',
      { [article]: append('\n<Cite source=x />\n') },
      `${article}:18:1 mdx-syntax A tag starts here that cannot be read.`,
    ],
    [
      'a curly brace is left open',
      { [article]: append('\nHello {\n') },
      `${article}:18:7 mdx-syntax A curly brace is opened here and never closed.`,
    ],
    [
      'a comment is written as in HTML',
      { [article]: append('\n<!-- x -->\n') },
      `${article}:18:1 mdx-syntax A comment cannot be written <!-- like this -->.`,
    ],
    [
      'an article imports',
      { [article]: append("\nimport { a } from 'b'\n") },
      `${article}:18:1 import-or-export A text may not import or export anything.`,
    ],
    [
      'an article runs code',
      { [article]: append('\nHi {1 + 1}\n') },
      `${article}:18:4 expression Curly braces would run as a program here.`,
    ],
    [
      'an article holds HTML',
      { [article]: append('\nHi <b>x</b>\n') },
      `${article}:18:4 raw-html <b> is HTML, which texts may not use.`,
    ],
    [
      'an article cites an unknown source',
      { [article]: replace('source="bls-oews-2025"', 'source="bls-oews-2026"') },
      `${article}:16:33 unknown-reference There is no source "bls-oews-2026".`,
    ],
    [
      'an article links to an unknown page',
      { [article]: append('\nSee [this](/roles/nurse/).\n') },
      `${article}:18:5 unknown-link There is no page /roles/nurse/.`,
    ],
    [
      'an article has no keys',
      { [article]: 'Hello\n' },
      `${article}:1:1 front-matter The file does not start with its keys.`,
    ],
    [
      'the keys of an article are not closed',
      { [article]: '---\ntitle: x\n' },
      `${article}:1:1 front-matter The keys at the top are never closed.`,
    ],
    [
      'the keys of an article are broken',
      { [article]: replace('title: What', 'title: "What') },
      `${article}:2:8 yaml-syntax A quotation mark is opened here and never closed.`,
    ],
  ],
  ['mdx-syntax', 'front-matter', 'nesting-depth'],
);
