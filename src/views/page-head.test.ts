import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { siteConfig } from '../site.config.ts';
import { firstThatFits, fit, makeHead, scriptSafeJson } from './page-head.ts';

const input = { title: 'EHR analyst', description: 'What the work is.', path: '/roles/ehr-analyst/' };
const words = fc
  .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(' '));

test('A title carries the site’s name, on the home page in front', () => {
  assert.equal(makeHead(input).title, `EHR analyst | ${siteConfig.name}`);
  assert.equal(makeHead({ ...input, path: '/' }).title, `${siteConfig.name}: EHR analyst`);
});

test('A title never outgrows what search results show; the site’s name gives way first', () => {
  fc.assert(
    fc.property(words, (title) => {
      const head = makeHead({ ...input, title });
      assert.ok(head.title.length <= 70, head.title);
      assert.ok(head.title.startsWith(title.slice(0, 20)) || title.length < 20);
    }),
  );
  assert.equal(makeHead({ ...input, title: 'x'.repeat(65) }).title, 'x'.repeat(65));
});

test('A description is cut at a word and fits 160 characters', () => {
  fc.assert(
    fc.property(words, (description) => {
      const cut = makeHead({ ...input, description }).description;
      assert.ok(cut.length <= 160);
      if (description.length <= 160) assert.equal(cut, description);
      else {
        const kept = cut.slice(0, -1);
        assert.ok(cut.endsWith('…') && description.startsWith(kept) && description[kept.length] === ' ', cut);
      }
    }),
  );
});

test('A text that is cut ends without a comma or a dash before the ellipsis', () => {
  assert.equal(fit('One, two, three', 10), 'One…');
  assert.equal(fit('One two – three', 12), 'One two…');
  assert.equal(fit('One two', 7), 'One two');
});

test('Whole sentences are kept rather than cut, where they fill enough of the room', () => {
  assert.equal(fit('One two three. Four five six.', 20), 'One two three.');
  assert.equal(fit('One. Two three four five six.', 20), 'One. Two three…');
  assert.equal(fit('Privacy officer vs. EHR analyst', 25), 'Privacy officer vs. EHR…');
});

test('The fullest version that fits is taken, and the shortest is cut where none does', () => {
  assert.equal(firstThatFits(['One two three', 'One two', 'One'], 8), 'One two');
  assert.equal(firstThatFits(['One two three', 'One two'], 5), 'One…');
});

test('The canonical address is absolute and ends as the path does', () => {
  const { canonical } = makeHead(input);
  assert.ok(canonical.startsWith('https://') && canonical.endsWith('/roles/ehr-analyst/'));
});

test('A page may be listed unless it says otherwise', () => {
  assert.equal(makeHead(input).indexable, true);
  assert.equal(makeHead({ ...input, indexable: false }).indexable, false);
});

test('The trail in structured data counts from one and uses absolute addresses', () => {
  const crumbs = [
    { label: 'Home', path: '/' },
    { label: 'Roles', path: '/roles/' },
  ];
  const [trail] = JSON.parse(makeHead({ ...input, crumbs }).jsonLd)['@graph'];
  assert.equal(trail['@type'], 'BreadcrumbList');
  assert.deepEqual(
    trail.itemListElement.map((step: { position: number; name: string }) => [step.position, step.name]),
    [
      [1, 'Home'],
      [2, 'Roles'],
    ],
  );
  assert.ok(trail.itemListElement.every((step: { item: string }) => step.item.startsWith('https://')));
  assert.equal(makeHead({ ...input, crumbs: crumbs.slice(0, 1) }).jsonLd, '');
});

test('Structured data cannot end its script element and still says the same', () => {
  const graph = [
    {
      '@type': 'Occupation' as const,
      name: '</script><script>alert(1)</script><!--',
      description: 'line\u2028and\u2029end',
    },
  ];
  const { jsonLd } = makeHead({ ...input, graph });
  assert.doesNotMatch(jsonLd, /[<\u2028\u2029]/);
  assert.deepEqual(JSON.parse(jsonLd)['@graph'], graph);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '/', '!', '-', 'a', '\u2028', '\\', '"') }), (text) => {
      assert.ok(!scriptSafeJson({ text }).includes('<'));
      assert.deepEqual(JSON.parse(scriptSafeJson({ text })), { text });
    }),
  );
});
