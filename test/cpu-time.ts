// The processor's time of this process: what a test may hold a bound of work against, whatever else the machine does.

/** Milliseconds of user and system time since the process began. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
