import { expect, test } from 'vitest'
import { reportersOf, reportingUnits } from '../../src/reporting/reporters'
import { regime, regimeWith, unit, units, week21 } from './office'

const group = {
  ...unit('CĐ'),
  code: 'TDP1',
  kind: 'Ban CTMT',
  name: 'Ban CTMT tổ dân phố 1',
  shortName: 'Ban CTMT TDP 1',
  aliases: undefined,
} as const
const office = {
  ...unit('CĐ'),
  code: 'CA',
  kind: 'Cơ quan khác',
  name: 'Công an phường',
  shortName: 'Công an',
  aliases: undefined,
} as const
const all = [...units, group, office]

test.each<[string, readonly string[]]>([
  ['Tổ chức thành viên; Ban CTMT', ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB', 'TDP1']],
  ['tổ chức thành viên', ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB']],
  ['Ban CTMT', ['TDP1']],
  ['Hội Nông dân; Công an', ['HND', 'CA']],
  ['Ban CTMT; Hội CCB', ['CCB', 'TDP1']],
  ['', []],
])('"%s" report: %j', (reporters, wanted) => {
  expect(reportersOf(regimeWith({ reporters }), all, week21.period).map(({ code }) => code)).toEqual(wanted)
})

test('a report tab for the reporting kinds, and for whom a regime in use names', () => {
  expect(reportingUnits(all, [regime]).map(({ code }) => code)).toEqual(['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB', 'TDP1'])
  expect(reportingUnits(all, [regimeWith({ reporters: 'Công an' })]).map(({ code }) => code)).toContain('CA')
  expect(reportingUnits(all, [regimeWith({ reporters: 'Công an', used: false })]).map(({ code }) => code)).not.toContain('CA')
})
