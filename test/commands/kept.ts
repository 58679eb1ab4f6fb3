import type { Effect } from '../../src/commands/effect'
import type { Table } from '../../src/schema/table'

type Record_ = Readonly<Record<string, unknown>>

/** The records of a table after these effects were performed. */
export function afterwards<R extends object>(table: Table<any>, rows: readonly R[], effects: readonly Effect[]): readonly R[] {
  return effects.reduce<readonly R[]>((now, effect) => {
    if (!('table' in effect) || effect.table.name !== table.name) return now
    if (effect.do === 'append') return now.concat(effect.rows as R[])
    if (effect.do === 'replace') return effect.rows as R[]
    const sets = new Map(effect.patches.map((p) => [p.key, p.set]))
    return now.map((row) => ({ ...row, ...sets.get(String((row as Record_)[table.key])) }))
  }, rows)
}

/** The effects of one kind. */
export const only = <K extends Effect['do']>(effects: readonly Effect[], kind: K): Extract<Effect, { do: K }>[] =>
  effects.filter((effect): effect is Extract<Effect, { do: K }> => effect.do === kind)

/** The rows that effects write to a table, appended or replaced. */
export const written = <R>(table: Table<any>, effects: readonly Effect[]): R[] =>
  effects.flatMap((effect) =>
    (effect.do === 'append' || effect.do === 'replace') && effect.table.name === table.name ? (effect.rows as unknown as R[]) : [],
  )
