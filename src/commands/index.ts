import { amendReport } from './amend-report'
import { check } from './check'
import { closePeriod } from './close-period'
import { consolidate } from './consolidate'
import { deliver } from './deliver'
import { missing } from './missing'
import { openPeriod } from './open-period'
import { refreshDay, refreshStates } from './refresh-states'
import { remind } from './remind'
import { setUp } from './set-up'
import { submitReport } from './submit-report'
import { tick } from './tick'

/** The commands of every day by their names, which is how effects and the shell ask for them; those that read a plan are in `reader.ts`. */
export const commands = {
  amendReport,
  check,
  closePeriod,
  consolidate,
  deliver,
  missing,
  openPeriod,
  refreshDay,
  refreshStates,
  remind,
  setUp,
  submitReport,
  tick,
}
