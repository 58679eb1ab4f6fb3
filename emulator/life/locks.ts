import type { LocksHandle } from '../face'

export type LockName = 'script' | 'document' | 'user'

/** Locks that something outside the running execution holds. */
export interface Locks extends LocksHandle {
  isHeld(which: LockName): boolean
}

export function newLocks(): Locks {
  const held: LockName[] = []
  return {
    isHeld: (which) => held.includes(which),
    hold(which) {
      held.push(which)
      let holding = true
      return () => {
        if (holding) held.splice(held.indexOf(which), 1)
        holding = false
      }
    },
  }
}
