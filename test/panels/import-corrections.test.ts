import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ColumnRole, Corrections } from '../../src/commands/plan-request'
import { accountKinds, accountsThrough } from '../../src/panels/import/accounts'
import { corrected, countOf, unitChoice, withRole } from '../../src/panels/import/corrections'
import { namesIn } from '../../src/panels/import/rows'

describe('corrections', () => {
  const some: Corrections = { rows: { 4: 'task' }, deadlines: { 7: '' } }
  test.each<[string, Corrections, Corrections]>([
    ['the first', corrected({}, 'rows', 4, 'task'), { rows: { 4: 'task' } }],
    ['one more', corrected(some, 'rows', 5, 'skip'), { rows: { 4: 'task', 5: 'skip' }, deadlines: { 7: '' } }],
    ['another one to the same', corrected(some, 'rows', 4, 'header'), { rows: { 4: 'header' }, deadlines: { 7: '' } }],
    ['no deadline is a deadline', corrected({}, 'deadlines', 7, ''), { deadlines: { 7: '' } }],
    ['the last of a part taken back', corrected(some, 'rows', 4, undefined), { deadlines: { 7: '' } }],
    ['what is not there taken back', corrected({}, 'units', 'Tổ A', undefined), {}],
  ])('%s', (_, made, expected) => expect(made).toEqual(expected))
  test('what is given and taken back leaves what was before', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.string(), (row, words) => {
        expect(corrected(corrected({ rows: { 4: 'task' } }, 'deadlines', row, words), 'deadlines', row, undefined)).toEqual({
          rows: { 4: 'task' },
        })
      }),
    ))
  test.each<[Corrections, number]>([
    [{}, 0],
    [some, 2],
    [{ columns: { 1: ['title', 'lead'] }, units: { a: '', b: 'X' } }, 3],
  ])('%j are %d', (all, n) => expect(countOf(all)).toBe(n))
})

test.each<[string, ColumnRole[], number, ColumnRole, ColumnRole[]]>([
  ['a column alone', ['number', 'unknown'], 1, 'title', ['number', 'title']],
  ['two that were mistaken for each other', ['lead', 'words'], 0, 'words', ['words', 'lead']],
  ['results may stand in several columns', ['product', 'kept'], 1, 'product', ['product', 'product']],
  ['so may what is kept', ['kept', 'title', 'person'], 2, 'kept', ['kept', 'title', 'kept']],
  ['the same again', ['lead', 'words'], 0, 'lead', ['lead', 'words']],
])('roles: %s', (_, before, at, role, after) => expect(withRole(before, at, role)).toEqual(after))

test.each([
  [{}, [], 'open'],
  [{ units: { 'Tổ A': '' } }, [], 'keep'],
  [{ units: { 'Tổ A': 'HND' } }, [], { code: 'HND' }],
  [{}, ['Tổ A'], 'add'],
  [{ groups: { 'Tổ A': ['HND', 'CCB'] } }, [], { codes: ['HND', 'CCB'] }],
])('a name with %j and %j is %j', (all, adding, expected) => expect(unitChoice('Tổ A', all, adding)).toEqual(expected))

test('names in a cell', () => expect(namesIn('Tổ A; Hội Nông dân;')).toEqual(['Tổ A', 'Hội Nông dân']))

describe('rows of the source', () => {
  const account = (row: number, kind: string) => ({ row, kind, label: `<${kind}>`, text: '' })
  const rows = [account(1, 'outside'), account(2, 'header'), account(3, 'task'), account(4, 'unclear'), account(5, 'task')]
  test('kinds: what is not understood first, what is no part of the plan last', () =>
    expect(accountKinds(rows)).toEqual([
      { kind: 'unclear', label: '<unclear>', count: 1 },
      { kind: 'task', label: '<task>', count: 2 },
      { kind: 'header', label: '<header>', count: 1 },
      { kind: 'outside', label: '<outside>', count: 1 },
    ]))
  test.each([
    ['all', [4], [4, 1, 2, 3, 5]],
    ['all', [], [1, 2, 3, 4, 5]],
    ['task', [5], [5, 3]],
    ['total', [4], []],
  ])('%s with %j in front are %j', (kind, first, expected) =>
    expect(accountsThrough(rows, kind, new Set(first)).map(({ row }) => row)).toEqual(expected),
  )
})
