import type { Clock } from '../calendar/moment'
import type { ShiftRule } from '../deadline/occurrences'
import { type Regime, readHours, regimeFrom } from '../reporting/regime'
import { shiftRules } from '../tables/settings'
import type { At } from './command'

const shifts: Readonly<Record<string, ShiftRule>> = { [shiftRules[0]]: 'back', [shiftRules[1]]: 'forward', [shiftRules[2]]: 'none' }

/** What the file does with a due day that is not worked. */
export const shiftAt = ({ settings }: At): ShiftRule => shifts[settings.shift ?? shiftRules[0]]!

/** The file's reporting regime under its settings, or undefined where its words name no rhythm. */
export const regimeAt = (at: At): Regime | undefined =>
  regimeFrom(at.reporting, {
    shift: shiftAt(at),
    remindHours: readHours(at.settings.remindHours ?? ''),
    committeeCutOff: at.settings.committeeCutOff ?? ('17:00' as Clock),
  })
