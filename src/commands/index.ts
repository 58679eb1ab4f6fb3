import { drawBoard } from './draw-board'
import { openPeriod } from './open-period'
import { pickReport } from './pick-report'
import { refreshDay, refreshStates } from './refresh-states'
import { submitReport } from './submit-report'
import { tick } from './tick'

/**
 * The commands of the tick and of people's edits by their names, which is how effects and the shell ask for them; those that run a few times a week are in
 * `office.ts`, those that read a plan in `reader.ts`.
 */
export const commands = { drawBoard, openPeriod, pickReport, refreshDay, refreshStates, submitReport, tick }
