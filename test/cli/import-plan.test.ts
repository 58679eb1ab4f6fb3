import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it.each([
  ['../shared/plans/viet-hoa-2026.txt', 22],
  ['../shared/plans/co-le-2025.txt', 9],
])('prints %s as JSON at the command line', (file, count) => {
  const printed = JSON.parse(execFileSync('node_modules/.bin/tsx', ['build/cli/import-plan.ts', file], { encoding: 'utf8' }))
  expect(Object.keys(printed)).toEqual(['tasks', 'problems'])
  expect(printed.tasks).toHaveLength(count)
  expect(Object.keys(printed.tasks[0])).toEqual(['code', 'group', 'title', 'lead', 'coordinating', 'words', 'product'])
  expect(printed.problems).toEqual([])
})
