import { defineConfig } from 'vitest/config'

/** What every package's tests share: results also go to a file that `npm test` adds up, cached or not. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: './test-results.json' },
    // Generous, so that a busy machine fails nothing: no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
