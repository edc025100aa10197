import { defaultContentFolder } from '../content-folder.ts';
import { latestToday } from '../latest-today.ts';
import { memoryPlaceOf } from './memory-place.ts';
import { usePlainEnvironment } from './plain-environment.ts';
import { runCheck } from './run-check.ts';

usePlainEnvironment();

// Somebody who reads only the first lines (`| head`) closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { output, complaint, exitCode } = await runCheck(process.argv.slice(2), {
  currentFolder: process.cwd(),
  defaultFolder: defaultContentFolder(process.env),
  today: latestToday(new Date()),
  useColor: process.stdout.isTTY === true && !process.env.NO_COLOR,
  cacheFolderOf: (folder) => memoryPlaceOf('crosswalk-check', folder),
});
process.stdout.write(output);
process.stderr.write(complaint);
process.exitCode = exitCode;
