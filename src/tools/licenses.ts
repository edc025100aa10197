/** `npm run licenses`: lists every package with its version and license, and how often each license occurs. */
import { readLockedPackages } from './packages/licenses.ts';

const packages = readLockedPackages();
const counts = new Map<string, number>();
for (const { license } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);

for (const { name, version, license, development } of packages) {
  console.log([name, version, license, ...(development ? ['development only'] : [])].join('  '));
}
console.log('');
for (const [license, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count}  ${license}`);
