import { describe, expect, test } from 'vitest'
import { IllegalValue, received, sent } from '../../../emulator/life/serialise'

const circle: { self?: unknown } = {}
circle.self = circle

describe('google.script.run: arguments', () => {
  test.each<[unknown[], unknown[]]>([
    [
      [1, 'a', true, null],
      [1, 'a', true, null],
    ],
    [[undefined], [null]],
    [[[1, undefined, 2]], [[1, null, 2]]],
    [[{ a: undefined, b: { c: [] } }], [{ b: { c: [] } }]],
    [
      [Number.NaN, Number.POSITIVE_INFINITY],
      [null, null],
    ],
  ])('%j arrive as %j', (args, wanted) => {
    expect(sent(args)).toEqual(wanted)
  })

  test.each<[unknown, string]>([
    [[new Date(0)], 'Failed due to illegal value in property: 0'],
    [['x', { task: { due: new Date(0) } }], 'Failed due to illegal value in property: due'],
    [[() => 1], 'Failed due to illegal value in property: 0'],
    [[new Map()], 'Failed due to illegal value in property: 0'],
    [[circle], 'Failed due to circular reference.'],
  ])('%o fails: %s', (args, message) => {
    expect(() => sent(args as unknown[])).toThrow(new IllegalValue(message))
  })
})

describe('google.script.run: results', () => {
  test.each<[unknown, unknown]>([
    [{ rows: [[1, 'a', null]] }, { rows: [[1, 'a', null]] }],
    [undefined, null],
    [new Date(0), null],
    [{ rows: [[1, new Date(0)]] }, null],
    [{ act: () => 1 }, null],
    [circle, null],
  ])('%o arrives as %j', (value, wanted) => {
    expect(received(value)).toEqual(wanted)
  })
})
