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
    // Each execution of a script begins in a fresh world that is thrown away behind it: room for young objects, and no haste to optimise code that will not
    // live, take a third of the work away.
    execArgv: ['--max-semi-space-size=64', '--interrupt-budget=10000000'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
