import type { ColumnRole, PlanPreview } from '../../commands/plan-request'
import { corrected, type RowMeaning, type UnitChoice, withRole } from './corrections'
import type { Session } from './session'

/** What a person can do with a preview. */
export interface Acts {
  answer(id: string, value: string): void
  /** Says what a source row is; undefined takes it back. */
  row(line: number, meaning: RowMeaning | undefined): void
  /** Says when the task of a source row is due, in words; undefined takes it back. */
  deadline(line: number, words: string | undefined): void
  column(table: PlanPreview['tables'][number], at: number, role: ColumnRole): void
  unit(name: string, chosen: UnitChoice): void
}

/** The acts on a session; each adds to the corrections that hold at that moment. */
export function actsOn(session: Session): Acts {
  const now = () => session.state().corrections
  return {
    answer: (id, value) => void session.answer(id, value),
    row: (line, meaning) => void session.correct(corrected(now(), 'rows', line, meaning)),
    deadline: (line, words) => void session.correct(corrected(now(), 'deadlines', line, words)),
    column: ({ row, columns }, at, role) => {
      const roles = now().columns?.[row] ?? columns.map((each) => each.role)
      void session.correct(corrected(now(), 'columns', row, withRole(roles, at, role)))
    },
    unit: (name, chosen) => void session.meet(name, chosen),
  }
}
