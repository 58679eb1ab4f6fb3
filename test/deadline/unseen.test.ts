import { expect, test } from 'vitest'
import { notation, readDeadline } from '../../src/deadline'
import { isRight } from './right'
import { UNSEEN } from './unseen'

const wrong = UNSEEN.map((one) => ({ ...one, got: notation(readDeadline(one.text, { year: one.year })) })).filter(
  ({ got, expected }) => !isRight(got, expected),
)

test('at least 95 of 100 phrases as the data have them are read right', () => {
  expect(wrong.length / UNSEEN.length).toBeLessThanOrEqual(0.05)
})

test('what is not read right is asked', () => {
  expect(wrong.filter(({ got }) => got.ask !== true).map(({ text }) => text)).toEqual([])
})
