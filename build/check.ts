import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Types (core, shell, panels, and what stands around them), format and lint, and the laws of the house. Runs all of them and fails if any does. */
const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types: core', 'tsc', ['-p', 'src', '--noEmit']],
  ['types: shell', 'tsc', ['-p', 'src/gas', '--noEmit']],
  ['types: panels', 'tsc', ['-p', 'src/panels', '--noEmit']],
  ['types: emulator, build, tests, bench', 'tsc', ['-p', '.', '--noEmit']],
  ['format and lint', 'biome', ['check', '.']],
  ['laws of the house', 'vitest', ['run', '--config', 'test/vitest.config.ts', 'test/architecture.test.ts']],
]

const failed = steps.filter(([name, program, words]) => {
  process.stdout.write(`— ${name}\n`)
  const { status } = spawnSync(join('node_modules', '.bin', program), words, { stdio: 'inherit', shell: process.platform === 'win32' })
  return status !== 0
})
if (failed.length > 0) {
  process.stdout.write(`Failed: ${failed.map(([name]) => name).join('; ')}\n`)
  process.exitCode = 1
}
