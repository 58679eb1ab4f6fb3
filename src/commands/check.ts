import { feedback } from '../tables/feedback'
import { holidays } from '../tables/holidays'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { checkClean } from '../text/commands'
import { sayProblems } from '../text/problem'
import { defineCommand } from './command'
import { alert, toast } from './effect'
import { problemsOfUnits } from './task-units'

const reads = { tasks, units, holidays, feedback }

/** Looks through what people write and says every cell that does not fit. */
export const check = defineCommand<typeof reads, undefined>({
  name: 'check',
  label: 'Kiểm tra dữ liệu',
  reads,
  tabs: 'all',
  decide: (records, at, _input, tabs) => {
    const problems = [
      ...at.problems,
      ...problemsOfUnits(records.tasks, records.units, at.rows[tasks.name] ?? []),
      ...tabs.flatMap((tab) => tab.problems),
    ]
    return problems.length === 0 ? [toast(checkClean)] : [alert(sayProblems(problems, 12))]
  },
})
