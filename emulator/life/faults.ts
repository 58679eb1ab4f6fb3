import type { ExecutionFault, Fault, FaultPlan, FaultsHandle } from '../face'
import { next, type Random } from './random'

/** Google's sentence for a call that its servers lost. Both are quoted from Google's output in public repositories. */
export const serverError = {
  en: "We're sorry, a server error occurred. Please wait a bit and try again.",
  vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
}

/** Milliseconds that a slow call takes longer where the plan does not say. */
export const slowBy = 10_000

/** The calls of one execution, watched for what is planned. */
export interface FaultWatch {
  /** Asked once for each service call, in order. */
  meet(call: string): Fault | undefined
  /** What has happened in this execution. */
  readonly met: readonly ExecutionFault[]
}

export interface Faults extends FaultsHandle {
  /** A new execution begins: plans for "the next execution" are for this one. */
  watch(): FaultWatch
}

interface Standing {
  readonly plan: FaultPlan
  /** Such calls so far. */
  seen: number
  readonly random: Random
}

/** Throws RangeError for a count below 1, a rate outside 0 to 1, or negative milliseconds. */
function check(plan: FaultPlan): void {
  const count = 'everyCall' in plan ? plan.everyCall : 'rate' in plan ? 1 : (plan.nth ?? 1)
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Calls are counted from 1, not ${count}`)
  if ('rate' in plan && !(plan.rate >= 0 && plan.rate <= 1)) throw new RangeError(`A rate lies between 0 and 1: ${plan.rate}`)
  if (plan.milliseconds !== undefined && !(plan.milliseconds >= 0)) throw new RangeError(`Milliseconds: ${plan.milliseconds}`)
}

/** Plans stand until they have happened; those at random until they are withdrawn. */
export function newFaults(): Faults {
  let standing: Standing[] = []
  const withdraw = (one: Standing): void => {
    standing = standing.filter((other) => other !== one)
  }
  return {
    get planned() {
      return standing.map(({ plan }) => plan)
    },
    plan(plan) {
      check(plan)
      const one: Standing = { plan, seen: 0, random: { state: 'rate' in plan ? (plan.seed ?? 1) : 1 } }
      standing.push(one)
      return () => withdraw(one)
    },
    clear() {
      standing = []
    },
    watch() {
      const met: ExecutionFault[] = []
      const here = standing.filter(({ plan }) => 'everyCall' in plan)
      for (const one of here) withdraw(one)
      let calls = 0
      return {
        met,
        meet(call) {
          calls += 1
          const one = [
            ...here.filter(({ plan }) => 'everyCall' in plan && plan.everyCall === calls),
            ...standing.filter((each) => due(each, call)),
          ][0]
          if (!one) return undefined
          if (!('rate' in one.plan)) withdraw(one)
          met.push({ call, nth: calls, fault: one.plan.fault })
          return one.plan
        },
      }
    },
  }
}

/** Whether the plan's moment has come with this call; counts the call. */
function due(one: Standing, call: string): boolean {
  const { plan } = one
  if ('everyCall' in plan || (plan.call !== undefined && plan.call !== call)) return false
  if ('rate' in plan) return next(one.random) < plan.rate
  one.seen += 1
  return one.seen === (plan.nth ?? 1)
}
