import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildFolders } from '../build/build-folders.ts';
import { differingFiles, digestFolder } from './digest-folder.ts';
import { copyProject } from './project-copy.ts';
import { startInCopy } from './run-copy.ts';

const copy = copyProject('a copy of the site ü');
after(copy.remove);

test('Another folder, time zone, locale, day, thread count and empty caches give the same bytes', async (context) => {
  const site = digestFolder(buildFolders.site);
  assert.ok(site.size > 100, 'dist/ must hold a build of the present state: npm run build -- --compress');
  const otherDay = pathToFileURL(join(copy.root, 'src/tools/deep/other-day.ts')).href;
  const { exitCode, output } = await startInCopy(copy.root, ['src/tools/build.ts', '--compress'], {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '2',
    CROSSWALK_DAYS_LATER: '83',
    NODE_OPTIONS: `--import=${otherDay}`,
  }).ended;
  assert.equal(exitCode, 0, output);
  const differing = differingFiles(site, digestFolder(join(copy.root, 'dist')));
  assert.deepEqual(differing.slice(0, 20), [], `${differing.length} of ${site.size} files differ`);
  context.diagnostic(`${site.size} files compared`);
});
