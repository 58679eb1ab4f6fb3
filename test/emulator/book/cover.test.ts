import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverCells } from '../../../emulator/book/cover'

const spot = fc.tuple(fc.nat(8), fc.nat(8))

test('the boxes hold exactly the cells, each once', () => {
  fc.assert(
    fc.property(fc.array(spot), (cells) => {
      const held = coverCells(cells).flatMap(({ top, left, bottom, right }) =>
        Array.from(
          { length: (bottom - top) * (right - left) },
          (_, i) => `${top + Math.floor(i / (right - left))},${left + (i % (right - left))}`,
        ),
      )
      expect([...held].sort()).toEqual([...new Set(cells.map(String))].sort())
    }),
  )
})

test('a block is one box', () => {
  const cells = Array.from({ length: 12 }, (_, i) => [2 + Math.floor(i / 4), 1 + (i % 4)] as const)
  expect(coverCells(cells)).toEqual([{ top: 2, left: 1, bottom: 5, right: 5 }])
})
