import { describe, expect, test } from 'vitest'
import { notation, readDeadline } from '../../src/deadline'
import { judgedSets, verdictOn } from './judged'

describe.each(judgedSets)('the %s set of judged phrases', (_, phrases) => {
  const judged = phrases.map((phrase) => ({
    text: phrase.text,
    verdict: verdictOn(notation(readDeadline(phrase.text, { year: phrase.year })), phrase),
  }))

  test('has 250 phrases or more', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(250)
  })

  test('at least 98 of 100 are read right', () => {
    expect(judged.filter(({ verdict }) => verdict === 'right').length / judged.length).toBeGreaterThanOrEqual(0.98)
  })

  test('what is not read right is asked', () => {
    expect(judged.filter(({ verdict }) => verdict === 'silently wrong').map(({ text }) => text)).toEqual([])
  })
})
