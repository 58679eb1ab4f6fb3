import { describe, expect, test } from 'vitest'
import { columnsOf, headersOf, type Table } from '../../src/schema/table'
import { allTables } from '../../src/tables'
import { firstHolidays, firstUnits } from '../../src/tables/first-rows'
import { planPaste } from '../../src/tables/plan-paste'
import { reportForm } from '../../src/tables/report-form'

const repeated = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i)

test('no two sheets share a code name or a title', () => {
  expect(repeated([...allTables.map((table) => table.name), reportForm.name, planPaste.name])).toEqual([])
  expect(repeated([...allTables.map((table) => table.sheet), planPaste.lines.sheet])).toEqual([])
})

describe.each([...allTables, reportForm.lines, planPaste.lines].map((table): [string, Table<any>] => [table.sheet, table]))(
  '%s',
  (_, table) => {
    test('has headers of its own, and a key that every record has', () => {
      const texts = columnsOf(table)
        .flatMap(([, c]) => [c.header, ...c.formerly])
        .map((text) => text.trim().toLowerCase())
      expect(repeated(texts)).toEqual([])
      expect(table.columns[table.key].required).toBe(true)
    })
    test('paints only what the column can say', () => {
      if (!table.colours) return
      const { expected } = table.columns[table.colours.column]
      const said = expected.kind === 'choice' ? expected.choices : undefined
      if (said) expect(Object.keys(table.colours.by).filter((text) => !said.includes(text))).toEqual([])
    })
    test('what the script works out is locked', () => {
      if (table.owner !== 'people')
        expect(
          columnsOf(table)
            .filter(([, c]) => !c.locked)
            .map(([name]) => name),
        ).toEqual([])
    })
  },
)

test('no label of a form stands in it twice, nor as the header of its lines', () => {
  for (const form of [reportForm, planPaste])
    expect(
      repeated([...Object.values(form.head), ...Object.values(form.tail)].map((c) => c.header).concat(headersOf(form.lines)[0]!)),
    ).toEqual([])
})

test('the first organisations: one committee, five that report, all their names apart', () => {
  expect(firstUnits.map((u) => u.kind)).toEqual(['Ủy ban', ...Array(5).fill('Tổ chức thành viên')])
  for (const field of ['code', 'name', 'shortName'] as const) expect(repeated(firstUnits.map((u) => u[field]))).toEqual([])
  expect(firstUnits.filter((u) => u.superior && !firstUnits.some((other) => other.code === u.superior))).toEqual([])
})

test('the first holidays stand in the order of time, each from a day to the same or a later one', () => {
  expect(firstHolidays.filter((h) => h.to < h.from)).toEqual([])
  expect(firstHolidays.map((h) => h.from)).toEqual(firstHolidays.map((h) => h.from).sort())
  expect(firstHolidays.filter((h, i) => i > 0 && h.from <= firstHolidays[i - 1]!.to)).toEqual([])
})
