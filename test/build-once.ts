// Builds dist/ once before the tests that run the real command line.
import { execFileSync } from 'node:child_process';

/** Vitest global set-up: the tests under test/cli run what users run. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
