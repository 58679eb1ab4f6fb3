import { expect, it } from 'vitest'
import { readDeadline } from '../../src/deadline'
import { deadlineContext } from '../../src/plan/deadline-context'
import { readPlan } from '../../src/plan/read-plan'

it.each([
  ['of the plan', 'KẾ HOẠCH\nCông tác dân vận năm 2027\nTT\tNội dung\tThời gian\n1\tHọp dân\tTháng 5', '2027-05-31'],
  ['given, where the plan names none', 'TT\tNội dung\tThời gian\n1\tHọp dân\tTháng 5', '2024-05-31'],
])('words without a year are read in the year %s', (_, text, end) => {
  const { tasks, facts } = readPlan(text)
  expect(readDeadline(tasks[0]!.words, deadlineContext(facts, 2024)).schedule).toMatchObject({ end })
})
