import { defineConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";

/** One plain last line for machines. A file or a hook that breaks and an error outside any test count as failures. */
const totals: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = tests.filter((test) => test.result().state === "failed").length;
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = groups.filter((group) => group.errors().length > 0).length;
    process.stdout.write(`${passed} passed, ${failed + broken + unhandled.length} failed\n`);
  },
};

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Test files share a process, so that discord.js is loaded once and not once a file. No module keeps state.
    isolate: false,
    // What hangs fails in the end; that the machine is busy is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A stray line on the console is a defect: tests that expect output capture it.
    onConsoleLog: (log) => {
      throw new Error(`Unexpected console output in a test: ${log}`);
    },
    reporters: ["default", totals],
    coverage: { include: ["src/**"] },
  },
});
