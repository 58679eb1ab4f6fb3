import { expect, test } from 'vitest'
import { linesOf } from '../../emulator/page/console/left-out'

test('what a file leaves out is told part by part', () => {
  const leftOut = [
    { what: 'protections', sheet: 'Tổng quan' },
    { what: 'charts', sheet: 'Việc' },
    { what: 'protections', sheet: 'Việc' },
    { what: 'named ranges' },
    { what: 'WATERFALL chart', sheet: 'Việc' },
  ]
  expect(linesOf(leftOut)).toEqual([
    '• bảo vệ trang và vùng ô: Tổng quan, Việc',
    '• biểu đồ: Việc',
    '• tên vùng ô',
    '• WATERFALL chart: Việc',
  ])
})
