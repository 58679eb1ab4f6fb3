import { healthTitle } from '../text/health'

/** The sheet Tình trạng, and the cells of it that a script reads or writes by themselves: 1 for the first row and column. */
export const healthSheet = { tag: 'health', title: healthTitle } as const
/** The box by which a phone asks for a repair. */
export const repairCell = { row: 3, column: 2 } as const
/** Where the names of the columns stand. */
export const headRow = 5
/** Where the clock writes now and then that it came by. */
export const beatCell = { row: headRow + 1, column: 5 } as const
