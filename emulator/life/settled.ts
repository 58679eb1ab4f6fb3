import type { RunningContext } from './context'

/** A promise's outcome once the realm's jobs are done (where the realm can do them at once), anything else as it is. */
export function settled(context: RunningContext, result: unknown): unknown {
  if (!context.makers.isPromise(result)) {
    context.realm.evaluate('0', 'jobs')
    return result
  }
  let value: unknown
  let failure: { reason: unknown } | undefined
  context.makers.settle(
    result,
    (done) => {
      value = done
    },
    (reason) => {
      failure = { reason }
    },
  )
  context.realm.evaluate('0', 'jobs')
  if (failure) throw failure.reason
  return value
}
