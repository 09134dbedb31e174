import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // A stray line on the console is a defect: tests that expect output capture it.
    onConsoleLog: (log) => {
      throw new Error(`Unexpected console output in a test: ${log}`);
    },
    coverage: { include: ["src/**"] },
  },
});
