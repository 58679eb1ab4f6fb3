import { later, type Moment, minutesBetween } from '../calendar/moment'
import { looksOf } from '../reporting/looks'

/** Whose trigger is the clock of the file. Google shows a person only his own triggers, so the one in force is remembered when it is made. */
export interface Keeper {
  /** Google's id of the trigger; every tick carries the id of the trigger that made it (developers.google.com/apps-script/guides/triggers/events, `triggerUid`). */
  readonly id: string
  /** Mail address of the person, blank where Google does not tell it. */
  readonly by: string
  readonly since: Moment
  /** Id of the spreadsheet for which it was made. */
  readonly book: string
}

type Marks = Readonly<Record<string, string>>

export const keeperOf = (marks: Marks): Keeper | undefined => (marks.clock ? (JSON.parse(marks.clock) as Keeper) : undefined)

/** Kept under the mark `clock`. */
export const keeperMark = (keeper: Keeper): string => JSON.stringify(keeper)

/** The id of the spreadsheet within its address; the rest of the address differs from person to person. */
export const bookId = (link: string): string => /\/d\/([\w-]+)/.exec(link)?.[1] ?? link

/**
 * Whether this file is the one for which the clock was made. A copy takes the sheets and the script along, not the triggers
 * (github.com/GSA/recruiter/issues/6) and not the properties, which belong to one script project (github.com/grahamearley/FirestoreGoogleAppsScript/issues/142):
 * it looks `new`, though our sheets stand in it. Should properties travel all the same, the id of the book tells.
 */
export function standingOf(marks: Marks, link: string): 'home' | 'copy' | 'new' {
  const keeper = keeperOf(marks)
  if (keeper) return keeper.book === bookId(link) ? 'home' : 'copy'
  return marks.since ? 'home' : 'new'
}

/** Minutes without a tick after which the clock counts as stopped: it comes every ten. */
export const silence = 30

/** When the clock last came by. */
export const lastRun = (marks: Marks): Moment | undefined => looksOf(marks).last

/** Whether somebody's clock has come by lately, or was made just now. */
export function clockRuns(marks: Marks, now: Moment): boolean {
  const keeper = keeperOf(marks)
  if (!keeper) return false
  return minutesBetween(now, later(lastRun(marks) ?? keeper.since, keeper.since)) <= silence
}

/**
 * What a tick may do. Only the trigger in force works; that of a person who handed over, or of a copy, steps down. A file whose clock was made before
 * its keeper was remembered takes the first trigger that comes. A run by hand has no trigger.
 */
export function turnOf(marks: Marks, link: string, trigger: string | undefined): 'work' | 'adopt' | 'step down' | 'rest' {
  const keeper = keeperOf(marks)
  const standing = standingOf(marks, link)
  if (standing === 'copy') return trigger ? 'step down' : 'rest'
  if (keeper && trigger && keeper.id !== trigger) return 'step down'
  if (!keeper && trigger && standing === 'home') return 'adopt'
  return standing === 'home' ? 'work' : 'rest'
}
