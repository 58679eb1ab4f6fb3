import type { Engine } from './engine'

/** Marks what the page itself writes into the grid, so that it is not taken for a person's work. */
export const fromBook = { fromBook: true, fromCollab: true } as const

/** Runs one mutation on a sheet of the grid. */
export type Mutate = (mutation: string, params: Record<string, unknown>) => void

export const mutateSheet =
  (engine: Engine, sheetId: number): Mutate =>
  (mutation, params) => {
    engine.api.syncExecuteCommand(mutation, { unitId: engine.unitId, subUnitId: String(sheetId), ...params }, fromBook)
  }
