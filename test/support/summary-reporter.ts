import type { Reporter, TestModule } from 'vitest/node';

/**
 * The last line of a run, the same on every machine: `12 passed, 0 failed, 3 skipped`, counted in
 * tests. A file that could not be loaded, a failing hook of a suite and an error outside any test
 * count as one failure each: none of them may hide behind a count of passed tests.
 *
 * Printed as the process exits, so that nothing comes after it.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        // A test that never ran because the run was broken off was not passed.
        else skipped += 1;
      }
    }
    process.once('exit', () => {
      process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }
}
