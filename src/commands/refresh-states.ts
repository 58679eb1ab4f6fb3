import { dayOf } from '../calendar/moment'
import { overview } from '../documents/overview'
import { stateOf } from '../plan/state'
import { movedOn } from '../reporting/expected'
import { expectedReports } from '../tables/expected-reports'
import { type Task, taskStates, tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { statesDone } from '../text/commands'
import { defineCommand } from './command'
import { type Effect, follow, type Patch, patch, toast } from './effect'
import { stateChanges } from './expected-states'
import { moving } from './moving'

const doneWord = taskStates[4]

/** What tasks need so that state and day of completion say the truth on a day. */
export function statePatches(all: readonly Task[], today: Task['due'] & string): readonly Patch<Task>[] {
  return all.flatMap((task) => {
    const done = (task.progress ?? 0) >= 1
    // A task that was judged done and is no longer: its day of completion was the script's own and goes.
    const undone = !done && task.state?.startsWith(doneWord)
    const doneOn = done ? (task.doneOn ?? today) : undone ? undefined : task.doneOn
    const state = stateOf({ ...task, doneOn }, today)
    if (state === task.state && doneOn === task.doneOn) return []
    return [{ key: task.code, was: { state: task.state, doneOn: task.doneOn }, set: { state, doneOn } }]
  })
}

/** After an edit of the task table: states follow, and with them the leaders' page. */
export const refreshStates = defineCommand<{ tasks: typeof tasks }, undefined>({
  name: 'refreshStates',
  label: 'Tính lại trạng thái',
  reads: { tasks },
  decide: (records, at) => {
    const patches = statePatches(records.tasks, dayOf(at.now))
    return patches.length === 0 ? [] : [...patch(tasks, patches), follow('refreshDay', 'by the clock')]
  },
})

/** Once a day by the clock, or by a person from the menu: states and the leaders' page. */
export const refreshDay = defineCommand<
  { tasks: typeof tasks; units: typeof units; expectedReports: typeof expectedReports },
  'first of the day' | 'by the clock' | undefined
>({
  name: 'refreshDay',
  label: 'Tính lại trạng thái',
  reads: { tasks, units, expectedReports },
  since: { expectedReports: moving(expectedReports) },
  decide: (records, at, input): readonly Effect[] => {
    const patches = statePatches(records.tasks, dayOf(at.now))
    const after = new Map(patches.map((p) => [p.key, p.set]))
    const current = records.tasks.map((task) => ({ ...task, ...after.get(task.code) }))
    const moved = movedOn(records.expectedReports, at.regimes, at.now)
    const states = new Map(moved.map((row) => [row.id, row]))
    return [
      ...patch(tasks, patches),
      ...stateChanges(records.expectedReports, moved),
      {
        do: 'draw',
        drawing: overview({
          committee: at.settings.committee ?? '',
          now: at.now,
          tasks: current,
          units: records.units,
          board: records.expectedReports.map((row) => states.get(row.id) ?? row),
        }),
      },
      follow('drawBoard', undefined),
      ...(input === 'first of the day' ? [{ do: 'mark', name: 'refreshed', value: dayOf(at.now) } as const] : []),
      ...(input ? [] : [toast(statesDone(patches.length))]),
    ]
  },
})
