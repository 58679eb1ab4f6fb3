const store = 'marks'
const stampPrefix = 'stamp:'
const sendingKey = 'sending'

// An execution holds the lock while it lives by these, so that it reads them once; every execution begins with none.
let known: Record<string, string> | undefined

/** To be called once the lock is held: what another execution has written since is seen. */
export const forgetKnown = (): void => {
  known = undefined
}

const put = (name: string, value: string): void => {
  PropertiesService.getDocumentProperties().setProperty(name, value)
  if (known) known[name] = value
}

const drop = (name: string): void => {
  PropertiesService.getDocumentProperties().deleteProperty(name)
  if (known) delete known[name]
}

interface Kept {
  readonly marks: Record<string, string>
  /** When boxes were ticked that nobody has judged yet, by organisation, as ISO text to the minute. */
  readonly stamps: Record<string, string>
  /** The mails that a run had begun to send when it broke off, in their order: the ids of each one's rows. */
  readonly sending: readonly (readonly string[])[]
}

/** Small facts kept between runs (when the file was set up, when the clock last came by), all in one property; and the stamps, each in one of its own. */
export function readKept(): Kept {
  known ??= PropertiesService.getDocumentProperties().getProperties()
  const all = known
  const stamps: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) if (name.startsWith(stampPrefix)) stamps[name.slice(stampPrefix.length)] = value
  const parsed = (text: string | undefined): unknown => (text ? JSON.parse(text) : undefined)
  return {
    marks: (parsed(all[store]) ?? {}) as Record<string, string>,
    stamps,
    sending: (parsed(all[sendingKey]) ?? []) as string[][],
  }
}

export const writeMarks = (marks: Readonly<Record<string, string>>): void => {
  put(store, JSON.stringify(marks))
}

/** Keeps when an organisation's box was ticked, before anything else is done: whatever breaks after, the moment is known. */
export const stampTick = (unit: string, at: string): void => {
  put(stampPrefix + unit, at)
}

export const forgetStamp = (unit: string): void => {
  drop(stampPrefix + unit)
}

/** Keeps which mails have been begun, before the last of them goes: a third of what it costs to put a row on disk. */
export const noteSending = (mails: readonly (readonly string[])[]): void => {
  put(sendingKey, JSON.stringify(mails))
}

export const forgetSending = (): void => {
  drop(sendingKey)
}
