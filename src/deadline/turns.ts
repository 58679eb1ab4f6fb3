import { type Place, ranks, turns, unitsOf } from './place'
import type { Rhythm } from './schedule'

/** Whether the place comes round; a year that is merely unnamed is the plan's own. */
export const recurs = (place: Place): boolean =>
  unitsOf(place).some(
    (unit) => turns(place[unit]) && !(unit === 'year' && place.year !== 'every' && (place.day === undefined || place.year === 'bare')),
  )

const rhythmUnits = ['year', 'quarter', 'half', 'month', 'week', 'day'] as const

/** The largest unit that comes round. */
export const rhythmUnit = (place: Place): Rhythm['every'] =>
  rhythmUnits.find((unit) => turns(place[unit]) && !(unit === 'year' && place.year === 'bare' && unitsOf(place).length > 1)) ?? 'year'

export const smallerThan = (place: Place, unit: keyof typeof ranks): boolean => unitsOf(place).every((one) => ranks[one] < ranks[unit])
