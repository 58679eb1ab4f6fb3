import type { Clock } from '../calendar/moment'
import type { ShiftRule } from '../deadline/occurrences'
import { type Regime, readHours, regimeFrom } from '../reporting/regime'
import { shiftRules } from '../tables/settings'
import type { At } from './command'

const shifts: Readonly<Record<string, ShiftRule>> = { [shiftRules[0]]: 'back', [shiftRules[1]]: 'forward', [shiftRules[2]]: 'none' }

/** The file's reporting regime under its settings, or undefined where its words name no rhythm. */
export const regimeAt = ({ settings, reporting }: At): Regime | undefined =>
  regimeFrom(reporting, {
    shift: shifts[settings.shift ?? shiftRules[0]]!,
    remindHours: readHours(settings.remindHours ?? ''),
    committeeCutOff: settings.committeeCutOff ?? ('17:00' as Clock),
  })
