import { spawnSync } from 'node:child_process'

const limit = 60

/** Runs every test of the add-on in the emulator and says how long that took on this machine, in seconds; a figure to look at, never a test. */
export function timeSuite(): string {
  const began = performance.now()
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', 'test/addon']
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  const seconds = (performance.now() - began) / 1000
  // The closing line of test/closing-line.ts: so many passed, so many failed.
  return `The add-on's tests in the emulator: ${seconds.toFixed(1)} s (limit ${limit}), ${stdout.trim().split('\n').pop() ?? ''}`
}
