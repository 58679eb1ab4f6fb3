import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line that any machine can read: `N passed, N failed`, and how many were skipped where any were. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string): number => states.filter((s) => s === state).length
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length
    const skipped = count('skipped')
    const line = `${count('passed')} passed, ${count('failed') + broken + errors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    // After the summary of the run's own reporter.
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}
