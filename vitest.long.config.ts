// How the long tests run: what is too slow for every push, run whole before a release.
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
    pool: 'forks',
    globalSetup: ['test/build-once.ts'],
  },
});

export default config;
