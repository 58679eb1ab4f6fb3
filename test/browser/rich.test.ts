import { expect, test } from 'vitest'
import type { CellData } from '../../emulator/book/data'
import { toRich } from '../../emulator/page/grid/rich'

const cell: CellData = {
  value: 'Một\nhai',
  format: { italic: true, background: '#ffffff' },
  runs: [
    { from: 0, style: { bold: true, color: '#b3261e' } },
    { from: 4, link: 'https://vi.du' },
  ],
}

test('each part has all its letters: those of the cell and its own; lines are paragraphs', () => {
  const plain = { ff: 'Arial', fs: 10, it: 1 }
  expect(toRich(cell)?.body).toEqual({
    dataStream: 'Một\rhai\r\n',
    textRuns: [
      { st: 0, ed: 4, ts: { ...plain, bl: 1, cl: { rgb: '#b3261e' } } },
      { st: 4, ed: 7, ts: { ...plain, ul: { s: 1 }, cl: { rgb: '#1155cc' } } },
    ],
    paragraphs: [{ startIndex: 3 }, { startIndex: 7 }],
    sectionBreaks: [{ startIndex: 8 }],
  })
})

test('the same text has the same id, another look has another', () => {
  expect(toRich({ ...cell })?.id).toBe(toRich(cell)?.id)
  expect(toRich({ ...cell, format: {} })?.id).not.toBe(toRich(cell)?.id)
})

test('where all letters are alike there is no document', () => {
  expect(toRich({ value: 'x' })).toBeUndefined()
  expect(toRich({ value: 1, runs: [{ from: 0 }, { from: 1 }] })).toBeUndefined()
})
