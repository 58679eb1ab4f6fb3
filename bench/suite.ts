import { spawnSync } from 'node:child_process'

const limit = 60

/** Runs every test of the add-on in the emulator and says how long that took on this machine, in seconds; a figure to look at, never a test. */
export function timeSuite(): string {
  const began = performance.now()
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', 'test/addon', '--reporter', 'dot']
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const seconds = (performance.now() - began) / 1000
  const said = stdout.trim().split('\n').pop() ?? ''
  return `The add-on's tests in the emulator: ${seconds.toFixed(1)} s (limit ${limit}), ${said}${status === 0 ? '' : ', NOT ALL PASSED'}`
}
