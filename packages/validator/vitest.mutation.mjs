import { defineConfig } from 'vitest/config'

/** `npm run mutate`: not part of the tests, as it takes minutes. */
export default defineConfig({
  test: { include: ['test/mutation/*.mutation.ts'], testTimeout: 1_800_000, maxWorkers: 1, reporters: ['default'] },
})
