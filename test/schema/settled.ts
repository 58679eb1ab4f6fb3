import type { LayoutChange, SheetLook, SheetState } from '../../src/schema/layout'

/** The sheet after layout changes were made to it, as set-up will find it. */
export function settled(look: SheetLook, before: SheetState | undefined, changes: readonly LayoutChange[]): SheetState {
  const empty: SheetState = { headers: [], marks: {}, formats: [], ruled: [], warnings: [], coloured: false, frozenRows: 0 }
  return changes.reduce((state, change) => after(look, state, change), before ?? empty)
}

function after(look: SheetLook, state: SheetState, change: LayoutChange): SheetState {
  const put = <T>(list: readonly T[], at: number, value: T): T[] => list.map((item, i) => (i === at ? value : item))
  switch (change.change) {
    case 'create':
      return {
        headers: look.columns.map((c) => c.header),
        marks: Object.fromEntries(look.columns.map((c, at) => [c.name, at])),
        formats: look.columns.map((c) => c.format),
        ruled: look.columns.map((c) => c.rule !== undefined),
        warnings: look.warned ? ['*'] : look.columns.filter((c) => c.locked).map((c) => c.name),
        coloured: look.colours !== undefined || look.signs !== undefined,
        frozenRows: 1,
      }
    case 'add columns':
      return {
        ...state,
        headers: [...state.headers, ...change.columns.map((c) => c.header)],
        marks: { ...state.marks, ...Object.fromEntries(change.columns.map((c, i) => [c.name, change.at + i])) },
        formats: [...state.formats, ...change.columns.map((c) => c.format)],
        ruled: [...state.ruled, ...change.columns.map((c) => c.rule !== undefined)],
      }
    case 'write header':
      return { ...state, headers: put(state.headers, change.at, change.header) }
    case 'format':
      return { ...state, formats: put(state.formats, change.at, change.format) }
    case 'rule':
      return { ...state, ruled: put(state.ruled, change.at, true) }
    case 'warn':
      return { ...state, warnings: [...state.warnings, change.name] }
    case 'colour':
    case 'sign':
      return { ...state, coloured: true }
    case 'freeze':
      return { ...state, frozenRows: change.rows }
  }
}
