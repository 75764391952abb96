// How the tests run: one process per file, the command line built once before them.
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    // Whatever else the machine does: a test is about what comes out, not about when.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Every processor: many tests wait for the command line and for servers.
    maxWorkers: '100%',
    globalSetup: ['test/build-once.ts'],
  },
});

export default config;
