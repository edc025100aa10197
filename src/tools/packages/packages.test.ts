import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../steps/package-command.ts';
import { isFitLicense, readLockedPackages } from './licenses.ts';

const packages = readLockedPackages();
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** Packages that bring an install script and work without it. */
const workWithoutTheirScript = ['esbuild'];

test('Every package that the project names has one exact version', () => {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const named = groups.flatMap((group) => Object.entries<string>(manifest[group]));
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    [],
  );
});

test('Every package of the lock file is held to its bytes', () => {
  assert.ok(packages.length > 300);
  assert.deepEqual(
    packages.filter(({ hasIntegrity }) => !hasIntegrity).map(({ name }) => name),
    [],
  );
});

test('Every license goes with that of the project', () => {
  assert.deepEqual(
    packages
      .filter(({ license, development }) => !isFitLicense(license, development))
      .map(({ name, version, license }) => `${name} ${version}: ${license}`),
    [],
  );
});

test('No package runs a script when it is installed', () => {
  assert.match(readFileSync(join(projectRoot, '.npmrc'), 'utf8'), /^ignore-scripts=true$/m);
  const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  assert.deepEqual([...new Set(withScript)], workWithoutTheirScript);
});

test('A license that is not known to fit is refused, as is one part of a pair', () => {
  for (const fit of ['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Zlib', 'Apache-2.0 AND LGPL-3.0-or-later']) {
    assert.ok(isFitLicense(fit, false), fit);
  }
  for (const unfit of ['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'not said', 'UNLICENSED', 'constructor', 'WTFPL']) {
    assert.ok(!isFitLicense(unfit, false), unfit);
  }
  assert.ok(isFitLicense('WTFPL', true));
});

test('A lock file of another version is refused', () => {
  assert.throws(() => readLockedPackages('{"lockfileVersion":2,"packages":{}}'), /version 2/);
});
