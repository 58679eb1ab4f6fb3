import type { LockName, Locks } from '../life/locks'
import type { ExecutionContext } from './context'
import { strict } from './strict'

/**
 * Locks shut out other executions, never people; what an execution still holds is released when it ends. One that runs in the middle of
 * another cannot wait for it: where that one holds the lock, waiting takes its whole time and fails.
 */
export function makeLockService(context: ExecutionContext, locks: Locks, person: string): GoogleAppsScript.Lock.LockService {
  return strict('LockService', {
    getScriptLock: () => makeLock(context, locks, 'script', person),
    getDocumentLock: () => makeLock(context, locks, 'document', person),
    getUserLock: () => makeLock(context, locks, 'user', person),
  })
}

function makeLock(context: ExecutionContext, locks: Locks, which: LockName, person: string): GoogleAppsScript.Lock.Lock {
  let mine = false
  const attempt = (call: string, milliseconds: number): boolean => {
    if (mine) return true
    context.spend(call)
    mine = locks.take(which, context, person)
    if (!mine) context.spend(`${call} (waiting)`, { milliseconds: Math.max(0, Number(milliseconds)) })
    return mine
  }
  return strict('Lock', {
    tryLock: (milliseconds: number) => attempt('Lock.tryLock', milliseconds),
    waitLock: (milliseconds: number) => {
      if (attempt('Lock.waitLock', milliseconds)) return
      // Assumed: the Vietnamese sentence.
      throw context.fail({
        en: 'Lock timeout: another process was holding the lock for too long.',
        vi: 'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
      })
    },
    hasLock: () => mine,
    releaseLock: () => {
      if (!mine) return
      context.spend('Lock.releaseLock')
      locks.release(which, context, person)
      mine = false
    },
  })
}
