import type { LocksHandle } from '../face'

export type LockName = 'script' | 'document' | 'user'

/** Who holds which lock: executions, by an object of theirs, and whatever a test holds from outside. */
export interface Locks extends LocksHandle {
  /** Takes the lock for an execution that runs as this person; true also where that execution has it already. */
  take(which: LockName, execution: object, person: string): boolean
  release(which: LockName, execution: object, person: string): void
  /** An execution has ended: what it still holds is free. */
  free(execution: object): void
}

/** Every person has a user lock of his own; `hold('user')` is the owner's unless told. */
export function newLocks(owner: string): Locks {
  const held = new Map<string, object>()
  const outside: string[] = []
  const key = (which: LockName, person: string): string => (which === 'user' ? `user ${person.toLowerCase()}` : which)
  return {
    take(which, execution, person) {
      const name = key(which, person)
      const holder = held.get(name)
      if (outside.includes(name) || (holder && holder !== execution)) return false
      held.set(name, execution)
      return true
    },
    release(which, execution, person) {
      if (held.get(key(which, person)) === execution) held.delete(key(which, person))
    },
    free(execution) {
      for (const [name, holder] of held) if (holder === execution) held.delete(name)
    },
    hold(which, person = owner) {
      const name = key(which, person)
      outside.push(name)
      let holding = true
      return () => {
        if (holding) outside.splice(outside.indexOf(name), 1)
        holding = false
      }
    },
  }
}
