// @ts-check
/** The site’s own configuration, with a cache of its own and a clock around every step. */
import { writeFileSync } from 'node:fs';
import config from '../../../astro.config.mjs';

const started = performance.timeOrigin;
/** @type {[string, number][]} */
const moments = [['start', started]];
/** @param {string} name */
const mark = (name) => moments.push([name, performance.timeOrigin + performance.now()]);

/** @param {any} integration */
const timed = (integration) => {
  const done = integration.hooks['astro:build:done'];
  if (!done) return integration;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      /** @param {any} options */
      'astro:build:done': async (options) => {
        await done(options);
        mark(integration.name);
      },
    },
  };
};

/** @param {any} integration */
const isWanted = ({ name }) => process.env.CROSSWALK_PICTURES !== 'left out' || name !== 'crosswalk:social-cards';

const clock = {
  name: 'crosswalk:clock',
  hooks: {
    'astro:config:done': () => mark('configuration'),
    'astro:build:start': () => mark('content'),
    'astro:build:setup': () => mark('setup'),
    'astro:build:generated': () => mark('pages'),
    'astro:build:done': () => {
      const file = process.env.CROSSWALK_STAGES;
      if (file) writeFileSync(file, JSON.stringify(moments));
    },
  },
};

export default {
  ...config,
  cacheDir: process.env.CROSSWALK_CACHE,
  integrations: [...(config.integrations ?? []).filter(isWanted).map(timed), clock],
};
