import { refuseUnderBands } from '../book/bands'
import { cellFor, setFormat } from '../book/cells'
import type { BorderData, FormatData } from '../book/data'
import { BorderStyle, memberOf } from './enums'
import { looks } from './looks'
import { dataOf } from './place'
import { checkedBlock, done, eachValue } from './range-cells'
import { RangeValues } from './range-values'
import { inside, Mismatch } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range

type LookMembers = Pick<
  GRange,
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontColor'
  | 'getFontColors'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontFamily'
  | 'getFontFamilies'
  | 'setFontFamily'
  | 'setFontFamilies'
  | 'getFontSize'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'getFontLine'
  | 'getFontLines'
  | 'setFontLine'
  | 'setFontLines'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'getWrap'
  | 'getWraps'
  | 'setWrap'
  | 'setWraps'
  | 'getWrapStrategy'
  | 'getWrapStrategies'
  | 'setWrapStrategy'
  | 'setWrapStrategies'
  | 'getTextDirection'
  | 'getTextDirections'
  | 'setTextDirection'
  | 'setTextDirections'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
>

/** How the cells of a range look: for each setting of `looks` the four members, added below. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the members are added below from the table of looks
export class RangeLook extends RangeValues implements LookMembers, Pick<GRange, 'setBackgroundRGB' | 'setBorder'> {
  setBackgroundRGB(red: number, green: number, blue: number): GRange {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
    return restyle(this, () => ({ background: `#${hex}` }))
  }

  /** True draws, false takes away, null leaves. The style is SOLID and black where none is named. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GRange {
    const drawn: BorderData = { style: (style && memberOf(BorderStyle, style)) || 'SOLID', color: (color ?? '#000000').toLowerCase() }
    const { box } = this[inside]
    return restyle(this, (format, row, column) => {
      const wanted = {
        top: row === box.top ? top : horizontal,
        bottom: row === box.bottom - 1 ? bottom : horizontal,
        left: column === box.left ? left : vertical,
        right: column === box.right - 1 ? right : vertical,
      }
      const borders: NonNullable<FormatData['borders']> = { ...format?.borders }
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        if (wanted[side] === true) borders[side] = drawn
        else if (wanted[side] === false) delete borders[side]
      }
      return { borders: Object.keys(borders).length > 0 ? borders : undefined }
    })
  }
}

export interface RangeLook extends LookMembers {}

for (const [name, { plural, read, change }] of Object.entries(looks)) {
  Object.assign(RangeLook.prototype, {
    [`get${name}`](this: RangeLook) {
      const { box } = this[inside]
      if (name === 'Background') refuseUnderBands(dataOf(this[inside]), { ...box, bottom: box.top + 1, right: box.left + 1 })
      return read(dataOf(this[inside]).cells[box.top]?.[box.left] ?? undefined)
    },
    [`get${plural}`](this: RangeLook) {
      if (name === 'Background') refuseUnderBands(dataOf(this[inside]), this[inside].box)
      return eachValue(this[inside], read)
    },
    [`set${name}`](this: RangeLook, value: unknown) {
      if (value === undefined) throw new Mismatch()
      const changed = change(value)
      return restyle(this, () => changed)
    },
    [`set${plural}`](this: RangeLook, values: unknown) {
      const { box } = this[inside]
      const rows = checkedBlock(this[inside], values)
      // Cells that are told the same share the change, and with it their new look.
      const known = new Map<unknown, Change>()
      const changeTo = (value: unknown): Change => {
        const found = known.get(value) ?? change(value)
        known.set(value, found)
        return found
      }
      const changes = rows.map((row) => row.map(changeTo))
      return restyle(this, (_, row, column) => changes[row - box.top]?.[column - box.left] ?? {})
    },
  })
}

type Change = { readonly [K in keyof FormatData]?: FormatData[K] | undefined }

function restyle(range: RangeLook, change: (format: FormatData | undefined, row: number, column: number) => Change): GRange {
  const sheet = dataOf(range[inside])
  const { top, left, bottom, right } = range[inside].box
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const cell = cellFor(sheet, row, column)
      setFormat(cell, change(cell.format, row, column))
    }
  return done(range)
}
