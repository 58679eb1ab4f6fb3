import { refuseUnderBands } from '../book/bands'
import { cellFor, setFormat } from '../book/cells'
import type { CellData } from '../book/data'
import { textFormat } from '../book/runs'
import { cssOf, wrapColor } from './color'
import type { ExecutionContext } from './context'
import { dataOf } from './place'
import { checkedBlock, done, eachValue } from './range-cells'
import { RangeR1C1 } from './range-r1c1'
import { inside, Mismatch, need } from './service'
import { rotationOf, wrapRotation } from './text-rotation'
import { TextStyle, wrapStyle } from './text-style'

type GRange = GoogleAppsScript.Spreadsheet.Range
type Change = Parameters<typeof setFormat>[1]

/** A setting that scripts read and write as an object: how it is made of a cell, and what it changes. */
interface Setting {
  readonly plural: string
  read(context: ExecutionContext, cell: CellData | undefined): unknown
  change(value: unknown): Change
}

const settings: Record<string, Setting> = {
  TextStyle: {
    plural: 'TextStyles',
    // Assumed: what a fresh cell has, Arial 10 in black.
    read: (context, cell) => wrapStyle(context, { ...plainText, ...textFormat(cell?.format) }),
    change: (value) => need(value, TextStyle)[inside].style,
  },
  TextRotation: {
    plural: 'TextRotations',
    read: (context, cell) => wrapRotation(context, cell?.format?.rotation),
    change: (value) => ({ rotation: rotationOf(value) }),
  },
  BackgroundObject: {
    plural: 'BackgroundObjects',
    read: (context, cell) => wrapColor(context, cell?.format?.background ?? '#ffffff'),
    change: (value) => ({ background: value === null ? undefined : cssOf(value) }),
  },
  FontColorObject: {
    plural: 'FontColorObjects',
    read: (context, cell) => wrapColor(context, cell?.format?.color ?? '#000000'),
    change: (value) => ({ color: value === null ? undefined : cssOf(value) }),
  },
}

const plainText = { bold: false, italic: false, underline: false, strike: false, size: 10, family: 'Arial', color: '#000000' }

type Members = Pick<
  GRange,
  | `${'get' | 'set'}${'TextStyle' | 'TextRotation' | 'BackgroundObject' | 'FontColorObject'}`
  | `${'get' | 'set'}${'TextStyles' | 'TextRotations' | 'BackgroundObjects' | 'FontColorObjects'}`
>

/** Looks that scripts handle as objects; the members are added below from the table of settings. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the members are added below
export class RangeText extends RangeR1C1 implements Members, Pick<GRange, 'setVerticalText'> {
  setVerticalText(vertical: boolean): GRange {
    if (typeof vertical !== 'boolean') throw new Mismatch()
    return restyle(this, () => ({ rotation: vertical ? 'vertical' : undefined }))
  }
}
export interface RangeText extends Members {}

for (const [name, { plural, read, change }] of Object.entries(settings)) {
  Object.assign(RangeText.prototype, {
    [`get${name}`](this: RangeText) {
      const { context, box } = this[inside]
      if (name === 'BackgroundObject') refuseUnderBands(dataOf(this[inside]), { ...box, bottom: box.top + 1, right: box.left + 1 })
      return read(context, dataOf(this[inside]).cells[box.top]?.[box.left] ?? undefined)
    },
    [`get${plural}`](this: RangeText) {
      if (name === 'BackgroundObject') refuseUnderBands(dataOf(this[inside]), this[inside].box)
      return eachValue(this[inside], (cell) => read(this[inside].context, cell))
    },
    [`set${name}`](this: RangeText, value: unknown) {
      const changed = change(value)
      return restyle(this, () => changed)
    },
    [`set${plural}`](this: RangeText, values: unknown) {
      const { box } = this[inside]
      const changes = checkedBlock(this[inside], values).map((row) => row.map(change))
      return restyle(this, (row, column) => changes[row - box.top]?.[column - box.left] ?? {})
    },
  })
}

function restyle(range: RangeText, changeAt: (row: number, column: number) => Change): GRange {
  const { top, left, bottom, right } = range[inside].box
  const sheet = dataOf(range[inside])
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) setFormat(cellFor(sheet, row, column), changeAt(row, column))
  return done(range)
}
