import { describe, expect, test } from 'vitest'
import type { PlanPreview, PlanRequest } from '../../src/commands/plan-request'
import type { Outcome } from '../../src/panels/import/ask'
import { canImport, type Session, type State, session } from '../../src/panels/import/session'
import type { Source } from '../../src/panels/import/source'

const preview = (seal: string, added = 2): PlanPreview => ({
  title: '',
  number: '',
  rows: [],
  groups: 0,
  counts: { added, changed: 0, same: 0, gone: 0, unclear: 0 },
  problems: [],
  questions: [],
  newUnits: [{ code: 'A', name: 'Tổ A', shortName: 'A' }],
  seal,
})
const text = (words: string): Source => ({ kind: 'text', text: words })

/** A session whose requests are answered one by one, by hand. */
function stage(): { plan: Session; sent: [string, PlanRequest][]; reply(outcome: Outcome): Promise<void>; last: () => State } {
  const sent: [string, PlanRequest][] = []
  const waiting: ((outcome: Outcome) => void)[] = []
  let last: State | undefined
  const plan = session(
    (name, request) => {
      sent.push([name, request])
      return new Promise((resolve) => waiting.push(resolve))
    },
    (state) => {
      last = state
    },
  )
  const reply = async (outcome: Outcome): Promise<void> => {
    waiting.shift()!(outcome)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { plan, sent, reply, last: () => last! }
}

describe('from paste to done', () => {
  test('a double click asks once; the import carries answers, units and seal', async () => {
    const { plan, sent, reply, last } = stage()
    void plan.read(text('x'))
    void plan.read(text('x'))
    expect(last().busy).toBe('reading')
    await reply({ preview: preview('s1') })
    expect(last()).toMatchObject({ step: 'preview', stale: false })
    plan.agree('Tổ A', true)
    void plan.answer('q', '1')
    expect(canImport(last())).toBe(false)
    await reply({ preview: preview('s2') })
    void plan.importPlan()
    void plan.importPlan()
    expect(last().busy).toBe('importing')
    await reply({ done: 'Xong.' })
    expect(last()).toMatchObject({ step: 'done', done: 'Xong.' })
    expect(sent).toEqual([
      ['previewPlan', { text: 'x' }],
      ['previewPlan', { text: 'x', answers: { q: '1' } }],
      ['importPlan', { text: 'x', answers: { q: '1' }, addUnits: ['Tổ A'], seal: 's2' }],
    ])
  })

  test('answers given while a preview is made lead to one more, with all of them', async () => {
    const { plan, sent, reply, last } = stage()
    void plan.read(text('x'))
    await reply({ preview: preview('s1') })
    void plan.answer('a', '1')
    void plan.answer('b', '2')
    void plan.answer('b', '3')
    await reply({ preview: preview('old') })
    expect(last().busy).toBe('reading')
    await reply({ preview: preview('new') })
    expect(sent.slice(1).map(([, { answers }]) => answers)).toEqual([{ a: '1' }, { a: '1', b: '3' }])
    expect(last()).toMatchObject({ stale: false, preview: { seal: 'new' } })
  })

  test('a problem or a failure keeps the place; a preview that no longer fits is never imported', async () => {
    const { plan, sent, reply, last } = stage()
    void plan.read(text('x'))
    await reply({ problem: 'Không được.' })
    expect(last()).toMatchObject({ step: 'paste', notice: { kind: 'problem', text: 'Không được.' } })
    void plan.read(text('x'))
    await reply({ preview: preview('s1') })
    void plan.answer('q', '1')
    await reply({ failure: 'net' })
    expect(last()).toMatchObject({ step: 'preview', stale: true, answers: { q: '1' }, notice: { kind: 'failure', detail: 'net' } })
    await plan.importPlan()
    expect(sent.filter(([name]) => name === 'importPlan')).toEqual([])
    void plan.refresh()
    await reply({ preview: preview('s2') })
    expect(canImport(last())).toBe(true)
    expect(last().notice).toBeUndefined()
  })

  test('an import that meets a changed book shows the new preview and says so', async () => {
    const { plan, reply, last } = stage()
    void plan.read(text('x'))
    await reply({ preview: preview('s1') })
    void plan.importPlan()
    await reply({ preview: preview('s2') })
    expect(last()).toMatchObject({ step: 'preview', preview: { seal: 's2' }, notice: { kind: 'changed' } })
  })

  test('nothing to write, nothing to import', async () => {
    const { plan, sent, reply, last } = stage()
    void plan.read(text('x'))
    await reply({ preview: preview('s1', 0) })
    expect(canImport(last())).toBe(false)
    await plan.importPlan()
    expect(sent).toHaveLength(1)
  })

  test('answers stay with their content', async () => {
    const { plan, sent, reply, last } = stage()
    void plan.read(text('x'))
    await reply({ preview: preview('s1') })
    plan.agree('Tổ A', true)
    void plan.answer('q', '1')
    await reply({ preview: preview('s2') })
    plan.back()
    expect(last().step).toBe('paste')
    void plan.read(text('x'))
    await reply({ preview: preview('s3') })
    expect(last().units).toEqual(['Tổ A'])
    plan.back()
    void plan.read(text('y'))
    await reply({ preview: preview('s4') })
    expect(last()).toMatchObject({ units: [], answers: {} })
    plan.restart()
    expect(last()).toEqual({ step: 'paste', answers: {}, units: [], stale: false, done: '' })
    expect(sent.map(([, { answers }]) => answers)).toEqual([undefined, { q: '1' }, { q: '1' }, undefined])
  })
})
