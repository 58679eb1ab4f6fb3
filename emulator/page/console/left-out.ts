import type { LeftOut } from '../../files'
import { text } from '../text'

/** One line for each part, with the sheets that had it. */
export function linesOf(leftOut: readonly LeftOut[]): string[] {
  const sheets = new Map<string, string[]>()
  for (const { what, sheet } of leftOut) sheets.set(what, [...(sheets.get(what) ?? []), ...(sheet === undefined ? [] : [sheet])])
  const parts: Readonly<Record<string, string>> = text.file.parts
  return [...sheets].map(([what, names]) => `• ${parts[what] ?? what}${names.length ? `: ${names.join(', ')}` : ''}`)
}
