import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // A process for each file: a test may kill workers, and must not take another file with it.
    pool: 'forks',
    // One more than the cores of the smallest machine: browsers and services wait more than they work.
    maxWorkers: 3,
    // A story in a browser takes seconds, on a machine that is busy with others a minute.
    testTimeout: 60_000,
    // A hook clones a database and starts servers, on a machine that may be busy.
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    reporters: ['default', './test/support/summary-reporter.ts'],
    // One spelling of an instant everywhere: what depends on the zone must name it.
    env: { TZ: 'UTC' },
    allowOnly: false,
  },
});
