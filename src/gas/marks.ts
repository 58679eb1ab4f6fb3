const store = 'marks'
const stampPrefix = 'stamp:'

interface Kept {
  readonly marks: Record<string, string>
  /** When boxes were ticked that nobody has judged yet, by organisation, as ISO text to the minute. */
  readonly stamps: Record<string, string>
}

/** Small facts kept between runs (when the file was set up, when the clock last came by), all in one property; and the stamps, each in one of its own. */
export function readKept(): Kept {
  const all = PropertiesService.getDocumentProperties().getProperties()
  const stamps: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) if (name.startsWith(stampPrefix)) stamps[name.slice(stampPrefix.length)] = value
  return { marks: all[store] ? (JSON.parse(all[store]) as Record<string, string>) : {}, stamps }
}

export const writeMarks = (marks: Readonly<Record<string, string>>): void => {
  PropertiesService.getDocumentProperties().setProperty(store, JSON.stringify(marks))
}

/** Keeps when an organisation's box was ticked, before anything else is done: whatever breaks after, the moment is known. */
export const stampTick = (unit: string, at: string): void => {
  PropertiesService.getDocumentProperties().setProperty(stampPrefix + unit, at)
}

export const forgetStamp = (unit: string): void => {
  PropertiesService.getDocumentProperties().deleteProperty(stampPrefix + unit)
}
