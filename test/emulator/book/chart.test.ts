import { describe, expect, test } from 'vitest'
import { desk } from './context'

describe('charts', () => {
  test('are built, inserted, changed and removed', () => {
    const { sheet, book } = desk()
    const chart = sheet
      .newChart()
      .asColumnChart()
      .setTitle('Tiến độ')
      .setColors(['#111111', '#222222'])
      .setStacked()
      .addRange(sheet.getRange('A1:B5'))
      .setNumHeaders(1)
      .setOption('width', 400)
      .setOption('hAxis', { title: 'Tháng' })
      .setPosition(2, 4, 5, 6)
      .build()
    sheet.insertChart(chart)
    expect(book.sheets[0]?.charts).toEqual([
      {
        id: 1,
        type: 'COLUMN',
        ranges: [{ sheetId: 0, range: { top: 0, left: 0, bottom: 5, right: 2 } }],
        position: { row: 1, column: 3, offsetX: 5, offsetY: 6, width: 400, height: 371 },
        options: {
          title: 'Tiến độ',
          colors: ['#111111', '#222222'],
          isStacked: true,
          numHeaders: 1,
          width: 400,
          hAxis: { title: 'Tháng' },
        },
      },
    ])
    const [there] = sheet.getCharts()
    sheet.updateChart(there!.modify().asPieChart().set3D().clearRanges().addRange(sheet.getRange('C1:D5')).build())
    const [changed] = sheet.getCharts()
    expect([changed?.getChartId(), changed?.getOptions().get('title'), changed?.getRanges()[0]?.getA1Notation()]).toEqual([
      1,
      'Tiến độ',
      'C1:D5',
    ])
    expect(book.sheets[0]?.charts[0]?.type).toBe('PIE')
    sheet.removeChart(changed!)
    expect(sheet.getCharts()).toEqual([])
    expect(() => sheet.updateChart(changed!)).toThrow('no longer exists')
  })
  test('have titles and colours only by their kind', () => {
    const { sheet } = desk()
    expect(() => (sheet.newChart() as never as { setTitle(t: string): void }).setTitle('x')).toThrow('setTitle is not a function')
    expect(() => (sheet.newChart().asPieChart() as never as { setStacked(): void }).setStacked()).toThrow('setStacked is not a function')
  })
})
