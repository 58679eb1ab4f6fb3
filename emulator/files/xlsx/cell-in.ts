import type { Cell, RichText } from '@cj-tech-master/excelts'
import type { CellData, CellValue, FormatData, TextRun } from '../../book/data'
import { textFormat } from '../../book/runs'
import { fromFileFormula } from './formula'
import { fromStyle } from './look'

const serialOf1970 = 25_569
const secondsOfDay = 86_400

/** The serial of a Date of UTC, to the second. */
const serialOf = (date: Date): number => Math.round((date.getTime() / 86_400_000 + serialOf1970) * secondsOfDay) / secondsOfDay

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return serialOf(value)
  if (typeof value !== 'object') return String(value)
  if ('error' in value) return { error: String(value.error) }
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('')
  return null
}

/** Where letters of a text differ: what each part says otherwise than the cell. Absent where all are alike. */
function runsOf(value: unknown, format: FormatData): { runs?: TextRun[] } {
  const parts = typeof value === 'object' && value !== null && 'richText' in value ? (value.richText as RichText[]) : []
  const base = textFormat(format)
  let from = 0
  const runs = parts.map(({ text, font }): TextRun => {
    const own = font ? textFormat(fromStyle({ font })) : base
    const plain = Object.fromEntries(Object.entries(base).flatMap(([key, said]) => (said === true ? [[key, false]] : [])))
    const said = Object.entries({ ...plain, ...own }).filter(([key, is]) => (base[key as keyof typeof base] ?? false) !== is)
    const run = { from, ...(said.length > 0 ? { style: Object.fromEntries(said) } : {}) }
    from += text.length
    return run
  })
  return runs.some(({ style }) => style) ? { runs } : {}
}

/** A cell of a file, or undefined where nothing of it is ours to keep. */
export function fromCell(cell: Cell): CellData | undefined {
  const { value } = cell
  const format = fromStyle(cell.style ?? {})
  const note =
    cell.note === undefined ? '' : typeof cell.note === 'string' ? cell.note : (cell.note.texts ?? []).map(({ text }) => text).join('')
  const look = { ...(Object.keys(format).length > 0 ? { format } : {}), ...(note ? { note } : {}) }
  const formula = cell.formula
  if (formula) {
    const result = plain(cell.result)
    return { value: result, formula: fromFileFormula(formula), ...(result === null ? { stale: true } : {}), ...look }
  }
  if (value && typeof value === 'object' && 'hyperlink' in value) {
    const { text, hyperlink } = value as { text: unknown; hyperlink: string }
    return { value: plain(text), link: hyperlink, ...look }
  }
  const bare = plain(value)
  return bare === null && Object.keys(look).length === 0 ? undefined : { value: bare, ...look, ...runsOf(value, format) }
}
