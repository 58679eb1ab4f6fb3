import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('./properties.ts', import.meta.url))],
    reporters: ['default', fileURLToPath(new URL('./closing-line.ts', import.meta.url))],
    // One for each core of a small machine: vitest would leave one of two idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
