import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FormatData } from '../../emulator/book/data'
import { fromStyle, toStyle } from '../../emulator/page/grid/style'

const color = fc.constantFrom('#000000', '#b3261e', '#e3f1eb')
const border = fc.record({ style: fc.constantFrom('SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'), color })
const sides = fc
  .record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: [] })
  .filter((each) => Object.keys(each).length > 0)
const format = fc.record(
  {
    pattern: fc.constantFrom('@', 'dd/mm/yyyy', '0%', '#,##0'),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strike: fc.constant(true),
    size: fc.integer({ min: 6, max: 36 }),
    family: fc.constantFrom('Arial', 'Times New Roman'),
    color,
    background: color,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constantFrom('OVERFLOW', 'WRAP', 'CLIP'),
    rotation: fc.oneof(
      fc.constant('vertical'),
      fc.integer({ min: -90, max: 90 }).filter((degrees) => degrees !== 0),
    ),
    borders: sides,
  },
  { requiredKeys: [] },
)

test('a format survives the grid', () => {
  fc.assert(
    fc.property(format, (given) => {
      const back = fromStyle(toStyle(given as FormatData))
      expect(back ?? {}).toEqual(given)
    }),
  )
})
