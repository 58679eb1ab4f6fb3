import { describe, expect, test } from 'vitest'
import type { PlanPreview, PlanRequest } from '../../src/commands/plan-request'
import { actsOn } from '../../src/panels/import/acts'
import type { Outcome } from '../../src/panels/import/ask'
import { type UnitChoice, unitChoice } from '../../src/panels/import/corrections'
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
  accounts: [],
  tables: [],
  roles: [],
  units: [],
  clarity: { score: 0, unreachable: [] },
  names: [{ name: 'Tổ A', written: ['Tổ A'], is: 'new', codes: [], open: true, proposal: { code: 'A', shortName: 'A' } }],
  kept: 0,
  reporting: [],
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
    void plan.meet('Tổ A', 'add')
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
    void plan.meet('Tổ A', 'add')
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
    expect(last()).toEqual({ step: 'paste', answers: {}, units: [], corrections: {}, stale: false, done: '' })
    expect(sent.map(([, { answers }]) => answers)).toEqual([undefined, { q: '1' }, { q: '1' }, undefined])
  })
})

describe('corrections', () => {
  const seen = async (stand: ReturnType<typeof stage>): Promise<void> => {
    void stand.plan.read(text('x'))
    await stand.reply({ preview: preview('s1') })
  }
  const asked = (sent: readonly [string, PlanRequest][]) => sent.map(([name, { corrections }]) => [name, corrections])

  test('are collected, each asks for a preview, and the import carries them all', async () => {
    const stand = stage()
    const { plan, sent, reply } = stand
    const act = actsOn(plan)
    await seen(stand)
    act.row(4, 'section')
    await reply({ preview: preview('s2') })
    act.deadline(7, '30/6/2026')
    await reply({ preview: preview('s3') })
    act.unit('Tổ A', { code: 'HND' })
    await reply({ preview: { ...preview('s4'), names: [] } })
    act.column(
      {
        row: 1,
        columns: [
          { header: 'a', role: 'unknown' },
          { header: 'b', role: 'title' },
        ],
      },
      0,
      'title',
    )
    await reply({ preview: preview('s5') })
    void plan.importPlan()
    await reply({ done: 'Xong.' })
    const first = { rows: { 4: 'section' } }
    const second = { ...first, deadlines: { 7: '30/6/2026' } }
    const third = { ...second, units: { 'Tổ A': 'HND' } }
    const all = { ...third, columns: { 1: ['title', 'unknown'] } }
    expect(asked(sent)).toEqual([
      ['previewPlan', undefined],
      ['previewPlan', first],
      ['previewPlan', second],
      ['previewPlan', third],
      ['previewPlan', all],
      ['importPlan', all],
    ])
    expect(sent.at(-1)![1].seal).toBe('s5')
  })

  test('one request at a time: what is said meanwhile goes into one more, and the last word holds', async () => {
    const stand = stage()
    const { plan, sent, reply, last } = stand
    const act = actsOn(plan)
    await seen(stand)
    act.row(4, 'section')
    act.row(4, 'skip')
    act.row(5, 'task')
    act.row(4, 'task')
    expect(sent).toHaveLength(2)
    expect(canImport(last())).toBe(false)
    await reply({ preview: preview('old') })
    expect(last()).toMatchObject({ busy: 'reading', stale: true, preview: { seal: 's1' } })
    await reply({ preview: preview('new') })
    expect(asked(sent).slice(1)).toEqual([
      ['previewPlan', { rows: { 4: 'section' } }],
      ['previewPlan', { rows: { 4: 'task', 5: 'task' } }],
    ])
    expect(last()).toMatchObject({ stale: false, preview: { seal: 'new' } })
  })

  test('can be taken back one by one, and all at once with the new units; answers stay', async () => {
    const stand = stage()
    const { plan, sent, reply, last } = stand
    const act = actsOn(plan)
    await seen(stand)
    act.deadline(7, '')
    await reply({ preview: preview('s2') })
    act.deadline(7, undefined)
    await reply({ preview: preview('s3') })
    act.deadline(7, undefined)
    expect(asked(sent).slice(1)).toEqual([
      ['previewPlan', { deadlines: { 7: '' } }],
      ['previewPlan', undefined],
    ])
    act.answer('q', '1')
    await reply({ preview: preview('s4') })
    act.row(4, 'task')
    await reply({ preview: preview('s5') })
    act.unit('Tổ A', 'add')
    expect(last()).toMatchObject({ units: ['Tổ A'], stale: false })
    void plan.uncorrect()
    await reply({ preview: preview('s6') })
    expect(last()).toMatchObject({ corrections: {}, units: [], answers: { q: '1' } })
    expect(sent.at(-1)).toEqual(['previewPlan', { text: 'x', answers: { q: '1' } }])
  })

  test('a unit is added, left as it is, or a known one: one of these', async () => {
    const stand = stage()
    const { plan, sent, reply, last } = stand
    const choice = (): UnitChoice => unitChoice('Tổ A', last().corrections, last().units)
    await seen(stand)
    expect(choice()).toBe('open')
    for (const chosen of ['keep', { code: 'HND' }, { codes: ['HND', 'CCB'] }, 'add', 'open', 'add'] as const) {
      void plan.meet('Tổ A', chosen)
      expect(choice()).toEqual(chosen)
      if (last().busy) await reply({ preview: preview('next') })
    }
    expect(asked(sent).slice(1)).toEqual([
      ['previewPlan', { units: { 'Tổ A': '' } }],
      ['previewPlan', { units: { 'Tổ A': 'HND' } }],
      ['previewPlan', { groups: { 'Tổ A': ['HND', 'CCB'] } }],
      ['previewPlan', undefined],
    ])
  })

  test('stay with the same source, and go with another', async () => {
    const stand = stage()
    const { plan, sent, reply, last } = stand
    await seen(stand)
    actsOn(plan).row(4, 'task')
    await reply({ preview: preview('s2') })
    plan.back()
    void plan.read(text('x'))
    await reply({ preview: preview('s3') })
    plan.back()
    void plan.read(text('y'))
    expect(last().preview).toBeUndefined()
    await reply({ preview: preview('s4') })
    expect(asked(sent).slice(2)).toEqual([
      ['previewPlan', { rows: { 4: 'task' } }],
      ['previewPlan', undefined],
    ])
  })

  test('a failure keeps them for the next look', async () => {
    const stand = stage()
    const { plan, sent, reply, last } = stand
    await seen(stand)
    actsOn(plan).row(4, 'task')
    await reply({ failure: 'net' })
    expect(last()).toMatchObject({ step: 'preview', stale: true, corrections: { rows: { 4: 'task' } } })
    void plan.refresh()
    await reply({ preview: preview('s2') })
    expect(sent.at(-1)![1].corrections).toEqual({ rows: { 4: 'task' } })
    expect(canImport(last())).toBe(true)
  })

  test('nothing is put right while the import runs', async () => {
    const stand = stage()
    const { plan, sent, last } = stand
    await seen(stand)
    void plan.importPlan()
    actsOn(plan).row(4, 'task')
    actsOn(plan).unit('Tổ A', 'add')
    expect(last()).toMatchObject({ corrections: {}, units: [] })
    expect(sent).toHaveLength(2)
  })
})
