import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../steps/package-command.ts';

/** A package of the lock file. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** What the package says of its license: an SPDX expression, or its own words. */
  readonly license: string;
  /** Whether only development needs it. */
  readonly development: boolean;
  readonly hasInstallScript: boolean;
  readonly hasIntegrity: boolean;
}

/** Where a license is fit: nothing of the packages but the font and Pagefind’s script leaves with the site. */
type Fit = 'anywhere' | 'tools';

/** The licenses that go with MIT code and CC BY content, by how packages name them. */
const fitLicenses: Readonly<Record<string, Fit>> = {
  '0BSD': 'anywhere',
  'Apache-2.0': 'anywhere',
  'BlueOak-1.0.0': 'anywhere',
  'BSD-2-Clause': 'anywhere',
  'BSD-3-Clause': 'anywhere',
  'CC0-1.0': 'anywhere',
  ISC: 'anywhere',
  MIT: 'anywhere',
  'MPL-2.0': 'anywhere',
  'OFL-1.1': 'anywhere',
  'PSF-2.0': 'anywhere',
  'Python-2.0': 'anywhere',
  Zlib: 'anywhere',
  // libvips under sharp: a library that the build calls, unchanged and not passed on.
  'LGPL-3.0-or-later': 'anywhere',
  WTFPL: 'tools',
  // Word lists of the spelling check, which stay here.
  'CC BY-SA 4.0': 'tools',
};

/**
 * Judges what a package says of its license.
 *
 * @param expression An SPDX expression of names joined by AND or OR, with or without parentheses around it.
 * @param development Whether only development needs the package.
 * @returns Whether the project may use it.
 */
export function isFitLicense(expression: string, development: boolean): boolean {
  const fits = (name: string) => {
    const fit = Object.hasOwn(fitLicenses, name) ? fitLicenses[name] : undefined;
    return fit === 'anywhere' || (fit === 'tools' && development);
  };
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every(fits));
}

/**
 * Reads the packages of the lock file, those of other platforms too.
 *
 * @param lockFile Its text; that of the project where left out.
 * @returns The packages, in the order of their names.
 * @throws An error if it is no lock file of version 3.
 */
export function readLockedPackages(
  lockFile: string = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'),
): readonly LockedPackage[] {
  const { lockfileVersion, packages } = JSON.parse(lockFile);
  if (lockfileVersion !== 3) throw new Error(`The lock file has version ${lockfileVersion}, not 3.`);
  return Object.entries(packages as Record<string, Record<string, unknown>>)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version: String(entry['version']),
      license: String(entry['license'] ?? 'not said'),
      development: entry['dev'] === true,
      hasInstallScript: entry['hasInstallScript'] === true,
      hasIntegrity: /^sha512-/.test(String(entry['integrity'])),
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}
