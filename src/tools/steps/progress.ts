/** A line that tells what is under way. */
export interface Progress {
  /** Ends the line with the time it took, and words before that if there is more to say. */
  readonly finish: (words?: string) => void;
}

/**
 * Starts a line such as `[2/3] Building the site …`. On a terminal it counts the seconds; elsewhere it stays plain.
 *
 * @param label The line’s beginning.
 * @returns What ends it.
 */
export function startProgress(label: string): Progress {
  const { stdout } = process;
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  stdout.write(label);
  const ticking = stdout.isTTY
    ? setInterval(() => stdout.write(`\r${label} ${formatDuration(elapsed(), 0)}`), 1000)
    : undefined;
  return {
    finish: (words) => {
      clearInterval(ticking);
      const rewind = stdout.isTTY ? `\r\u001b[K${label}` : '';
      stdout.write(`${rewind} ${words ? `${words} ` : ''}${formatDuration(elapsed(), 1)}\n`);
    },
  };
}

/**
 * Writes a duration for people.
 *
 * @param milliseconds The duration.
 * @param decimals How exact the seconds are, below a minute.
 * @returns Such as `0.8 s` or `1 min 12 s`.
 */
export function formatDuration(milliseconds: number, decimals: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 59.5) return `${seconds.toFixed(decimals)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
