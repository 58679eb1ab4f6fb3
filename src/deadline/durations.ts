import { map, not, opt, type Parser, seq, word } from './combinators'
import { counting } from './counts'
import { count } from './numbers'
import type { Duration } from './piece'

const isoUnits = { day: 'D', workday: 'D', week: 'W', month: 'M', year: 'Y', hour: 'H' } as const

export const duration: Parser<Duration> = map(
  seq(not(counting), count(1, 400), word('day', 'workday', 'week', 'month', 'year', 'hour'), opt(word('working'))),
  ([, n, unit, work]) => {
    const working = unit.is === 'workday' || work !== undefined
    const name = unit.is as keyof typeof isoUnits
    return {
      is: 'duration',
      iso: `P${name === 'hour' ? 'T' : ''}${n}${working ? 'W' : ''}${isoUnits[name]}`,
      count: n,
      unit: name === 'workday' ? 'day' : name,
      working,
    }
  },
)
