/**
 * Loaded before a measured program (`node --import`): writes down, as the program ends, what it used. The process itself
 * knows that exactly, whoever watches it from outside only knows the last look.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const report = process.env.CROSSWALK_USAGE_REPORT;
// Programs that the measured one starts would overwrite its report.
delete process.env.CROSSWALK_USAGE_REPORT;

/** Ticks of the clock in /proc, which Linux fixes at this for all programs. */
const ticksPerSecond = 100;

/** Time of the programs that this one started and waited for, in seconds; 0 where there is no /proc. */
function childSeconds(): number {
  try {
    // Behind the name, which may hold spaces: the 14th and 15th of proc(5) become the 12th and 13th.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
  } catch {
    return 0;
  }
}

process.on('exit', () => {
  if (!report) return;
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6 + childSeconds();
  writeFileSync(report, JSON.stringify({ cpuSeconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
});
