import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests that end processes, count connections, or put something in the place of a module: each of
 * these files has a process of its own. All others may find modules loaded by the file before them,
 * which takes half a second off each file; what a file changes for all, it puts back.
 */
const alone = [
  'test/*.test.ts',
  'test/{audit,faults}/**/*.test.ts',
  'test/identity/sign-in.test.ts',
  'test/placement/random-night.test.ts',
  'test/platform/{console,embedded-postgres,server}.test.ts',
];

/** Whole evenings in a browser: long, and like all others in what they may find loaded. */
const journeys = ['test/journeys/**/*.test.ts'];

/** The long ones first: at the end the short ones fill up what is left of every core. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isShort = ({ project }: TestSpecification) => project.name === 'together';
    return [...sorted.filter((it) => !isShort(it)), ...sorted.filter(isShort)];
  }
}

const each = {
  pool: 'forks',
  // A story in a browser takes seconds, on a machine that is busy with others a minute.
  testTimeout: 60_000,
  // A hook clones a database and starts servers, on a machine that may be busy.
  hookTimeout: 30_000,
  // One spelling of an instant everywhere: what depends on the zone must name it.
  env: { TZ: 'UTC' },
  allowOnly: false,
} as const;

export default defineConfig({
  test: {
    projects: [
      { test: { ...each, name: 'journeys', include: journeys, isolate: false } },
      { test: { ...each, name: 'alone', include: alone } },
      {
        test: {
          ...each,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...journeys],
          isolate: false,
        },
      },
    ],
    // Once for all of them.
    globalSetup: ['test/support/global-setup.ts'],
    // One more than the cores of the smallest machine: with two more, all of it takes as long.
    maxWorkers: 3,
    teardownTimeout: 10_000,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/support/summary-reporter.ts'],
  },
});
