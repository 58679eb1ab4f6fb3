import { CellValueType, type ICellData, type IDocumentData, type IStyleData, type Nullable } from '@univerjs/core'
import type { CellData, CellValue } from '../../book/data'
import { toEngineFormula } from '../../book/engine-formula'
import type { FormulaPlace } from '../../book/formula-place'
import { toRich } from './rich'
import { styleOf } from './style'
import { notCalculated } from './unlike'

/** What the grid should hold for a cell of the book. */
export interface GridCell {
  readonly f?: string
  readonly v: string | number | null
  readonly t: CellValueType | null
  readonly s?: IStyleData | undefined
  /** A text whose parts differ. */
  readonly p?: IDocumentData | undefined
}

const plain = (value: CellValue): Pick<GridCell, 'v' | 't'> => {
  if (value === null || value === '') return { v: null, t: null }
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
  return { v: typeof value === 'string' ? value : value.error, t: CellValueType.STRING }
}

/** A formula that the engine cannot calculate as Google does is shown as such instead of with a wrong number. */
export function toGridCell(cell: CellData | undefined, place: FormulaPlace): GridCell | undefined {
  if (!cell) return undefined
  const style = styleOf(cell)
  if (cell.formula) {
    const lacking = notCalculated(cell.formula)
    if (lacking) return { v: `⚠ ${lacking}`, t: CellValueType.STRING, s: style }
    return { f: toEngineFormula(cell.formula, place), ...plain(cell.value), s: style }
  }
  const { v, t } = plain(cell.value)
  return v === null && !style ? undefined : { v, t, s: style, p: toRich(cell) }
}

const ordered = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part !== null && part !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, part]) => [key, ordered(part)]),
      )
    : value

export const sameStyle = (a: Nullable<IStyleData>, b: Nullable<IStyleData>) =>
  a === b || JSON.stringify(ordered(a ?? {})) === JSON.stringify(ordered(b ?? {}))

/** Whether the grid already shows the cell; the value of a formula is the engine's own. */
export function shows(held: Nullable<ICellData>, style: Nullable<IStyleData>, wanted: GridCell | undefined): boolean {
  if ((held?.f ?? undefined) !== wanted?.f || (held?.p?.id ?? undefined) !== wanted?.p?.id) return false
  if (!wanted?.f && ((held?.v ?? null) !== (wanted?.v ?? null) || (held?.v != null && held.t !== wanted?.t))) return false
  return sameStyle(style, wanted?.s)
}
