// Plain JavaScript, so that nothing has to be read before Node keeps code as it was read: the types of a first file that
// has some are taken out anew in every run, which takes longer than the check of one file.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./check/command-line.ts');
