import { describe, expect, test } from 'vitest'
import { notation, readDeadline } from '../../src/deadline'
import * as sets from './held-out'
import { judge, phrasesIn } from './held-out-reading'

describe.each(Object.entries(sets))('%s', (_, table) => {
  const judged = phrasesIn(table).map((phrase) => ({
    text: phrase.text,
    verdict: judge(notation(readDeadline(phrase.text, { year: 2026 })), phrase),
  }))

  test('at least 97 of 100 phrases are read right', () => {
    expect(judged.filter(({ verdict }) => verdict === 'right').length / judged.length).toBeGreaterThanOrEqual(0.97)
  })

  test('what is not read right is asked', () => {
    expect(judged.filter(({ verdict }) => verdict === 'silently wrong').map(({ text }) => text)).toEqual([])
  })
})
