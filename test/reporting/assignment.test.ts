import { expect, test } from 'vitest'
import { matchUnits } from '../../src/plan/units'
import { codesIn, directoryOf, namesIn, partOf } from '../../src/reporting/assignment'
import { task, unit, units } from './office'

test.each<[string | undefined, readonly string[]]>([
  [undefined, []],
  ['', []],
  ['Hội Nông dân', ['Hội Nông dân']],
  [' Hội Nông dân ;Hội LHPN\nCông đoàn;; ', ['Hội Nông dân', 'Hội LHPN', 'Công đoàn']],
])('namesIn %j: %j', (cell, wanted) => {
  expect(namesIn(cell)).toEqual(wanted)
  expect(directoryOf([{ ...units[0]!, aliases: cell }])[0]!.aliases).toEqual(wanted)
})

test.each<[string | undefined, readonly string[]]>([
  [undefined, []],
  ['Hội Nông dân', ['HND']],
  ['HND; Hội Phụ nữ', ['HND', 'LHPN']],
  ['Đoàn TNCS Hồ Chí Minh\nLĐLĐ', ['ĐTN', 'CĐ']],
  ['Công ty Điện lực', []],
])('codesIn %j: %j', (cell, wanted) => {
  expect(codesIn(cell, units)).toEqual(wanted)
  expect(codesIn(cell, units)).toEqual(wanted)
})

test('the same cell is read anew against another directory', () => {
  expect(codesIn('Hội Nông dân', [unit('CĐ')])).toEqual([])
  expect(codesIn('Hội Nông dân', units)).toEqual(['HND'])
})

test.each([
  ['HND', 'Hội Nông dân', undefined, 'lead'],
  ['HND', undefined, 'Hội Nông dân', 'coordinating'],
  ['HND', 'Hội Nông dân', 'Hội Nông dân; Công đoàn', 'lead'],
  ['CĐ', 'Hội Nông dân', 'Hội Nông dân; Công đoàn', 'coordinating'],
  ['CCB', 'Hội Nông dân', 'Công đoàn', undefined],
])('%s in a task of %s with %s: %s', (code, lead, coordinating, wanted) => {
  expect(partOf(unit(code), task('1', { lead, coordinating }), units)).toBe(wanted)
})

test('a short name means its unit, though another bears it among its further names; one that two units share is matched', () => {
  const [first, second] = [
    { ...unit('CĐ'), aliases: 'Hội Nông dân' },
    { ...unit('HND'), shortName: 'Hội Nông dân' },
  ]
  expect(codesIn('Hội Nông dân', [first, second])).toEqual(['HND'])
  const shared = [first, { ...second, shortName: first.shortName }]
  expect(codesIn(first.shortName, shared)).toEqual(matchUnits(namesIn(first.shortName), directoryOf(shared)).codes)
})
