import type { At } from './command'

/** What is kept between runs of the table for the level above: what its sheet showed last, and who copied what. */
export interface KeptHandOver {
  readonly shown: string
  readonly rows: number
  readonly copied?: { readonly shown: string; readonly by: string; readonly at: At['now'] } | undefined
}

export const keptHandOver = ({ marks }: At): KeptHandOver | undefined =>
  marks.handOver ? (JSON.parse(marks.handOver) as KeptHandOver) : undefined

/** Whether nobody is known to have copied what the sheet shows: then a tick that stands there was seen by no script. */
export function waitsToBeCopied(at: At): boolean {
  const kept = keptHandOver(at)
  return kept !== undefined && kept.copied?.shown !== kept.shown
}
