import { members } from './members'

const sets = new Map<string, ReadonlySet<string>>()

/** Whether Google's class has the member; undefined for a class that Google's types do not know. */
export function googleHas(className: string, member: string): boolean | undefined {
  const names = members[className]
  if (names === undefined) return undefined
  let set = sets.get(className)
  if (!set) {
    set = new Set(names.split(' '))
    sets.set(className, set)
  }
  return set.has(member)
}
