/**
 * Makes the environment variables of this thread a plain object, from now on. The YAML parser looks one up at each sign
 * that it reads, and the real list asks the system each time, which is a tenth of all that reading takes.
 */
export function usePlainEnvironment(): void {
  process.env = { ...process.env };
}
