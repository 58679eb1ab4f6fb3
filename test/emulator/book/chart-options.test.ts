import { expect, test } from 'vitest'
import { chartLook, saidHeads } from '../../../emulator/book/chart-options'
import type { ChartData } from '../../../emulator/book/data'

const chart = (type: ChartData['type'], options: ChartData['options']): ChartData => ({
  id: 1,
  type,
  ranges: [],
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0, width: 1, height: 1 },
  options,
})

test.each<[options: ChartData['options'], look: Partial<ReturnType<typeof chartLook>>]>([
  [{}, { title: undefined, legend: 'none', stacked: false, hole: 0 }],
  [
    { title: 'Kỳ', 'legend.position': 'bottom' },
    { title: 'Kỳ', legend: 'bottom' },
  ],
  [{ legend: { position: 'top' } }, { legend: 'top' }],
  [{ legend: 'left' }, { legend: 'left' }],
  [{ 'legend.position': 'labeled' }, { legend: 'right' }],
  [{ isStacked: 'percent' }, { stacked: true }],
  [{ isStacked: 'false' }, { stacked: false }],
  [
    { hAxis: { title: 'Tuần' }, 'vAxis.title': 'Số việc' },
    { horizontalTitle: 'Tuần', verticalTitle: 'Số việc' },
  ],
  [
    { colors: ['#d93025'], pieHole: 0.5 },
    { colors: ['#d93025'], hole: 0.5 },
  ],
])('%j', (options, look) => {
  expect(chartLook(chart('COLUMN', options), 1)).toMatchObject(look)
})

test('several series and pies have a legend by themselves', () => {
  expect(chartLook(chart('COLUMN', {}), 2).legend).toBe('right')
  expect(chartLook(chart('PIE', {}), 1).legend).toBe('right')
})

test.each([
  [{ numHeaders: 1 }, 1],
  [{ headers: '0' }, 0],
  [{ numHeaders: -1 }, undefined],
  [{}, undefined],
])('rows of names in %j', (options, heads) => {
  expect(saidHeads(chart('COLUMN', options))).toBe(heads)
})
