const hoursAhead = 14;

/**
 * The calendar date where it is latest on Earth (UTC+14), so that nobody’s own today counts as the future.
 * @returns `YYYY-MM-DD`.
 */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}
