import type { Meanwhile, Moment } from '../face'

/** The calls of one execution, watched for what others are to do in the middle of it. */
export interface MeanwhileWatch {
  /** Asked once for each service call, before it has its effect: what is to be done now. */
  due(call: string): readonly (() => void)[]
}

export interface Meanwhiles {
  plan(moment: Moment, act: () => void): Meanwhile
  /** A new execution begins: moments of "the next execution" are this one's. */
  watch(): MeanwhileWatch
}

interface Standing {
  readonly moment: Moment
  readonly act: () => void
  seen: number
  done: boolean
}

/** Each plan is done once; the counting is that of faults on demand. */
export function newMeanwhiles(): Meanwhiles {
  let standing: Standing[] = []
  const take = (one: Standing): void => {
    standing = standing.filter((other) => other !== one)
  }
  return {
    plan(moment, act) {
      const count = 'everyCall' in moment ? moment.everyCall : (moment.nth ?? 1)
      if (!Number.isInteger(count) || count < 1) throw new RangeError(`Calls are counted from 1, not ${count}`)
      const one: Standing = { moment, act, seen: 0, done: false }
      standing.push(one)
      return {
        get done() {
          return one.done
        },
        withdraw: () => take(one),
      }
    },
    watch() {
      const here = standing.filter(({ moment }) => 'everyCall' in moment)
      for (const one of here) take(one)
      let calls = 0
      const comes = (one: Standing, call: string): boolean => {
        if ('everyCall' in one.moment) return one.moment.everyCall === calls
        if (one.moment.call !== call) return false
        one.seen += 1
        return one.seen === (one.moment.nth ?? 1)
      }
      return {
        due(call) {
          calls += 1
          const now = [...here, ...standing].filter((one) => !one.done && comes(one, call))
          for (const one of now) {
            one.done = true
            take(one)
          }
          return now.map(({ act }) => act)
        },
      }
    },
  }
}
