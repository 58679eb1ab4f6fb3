import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/commands/effect'
import { importPaste, importPlan } from '../../src/commands/import-plan'
import type { PlanAnswer, PlanPreview, PlanRequest } from '../../src/commands/plan-request'
import { readRequest } from '../../src/commands/plan-request-door'
import { previewLines } from '../../src/commands/preview-lines'
import { previewPaste, previewPlan } from '../../src/commands/preview-plan'
import { decode } from '../../src/schema/decode'
import { encode } from '../../src/schema/encode'
import { headersOf } from '../../src/schema/table'
import { type PreviewLine, planPreview } from '../../src/tables/plan-preview'
import { type SettingRow, settings } from '../../src/tables/settings'
import { type Task, tasks as taskTable } from '../../src/tables/tasks'
import { type Unit, units as unitTable } from '../../src/tables/units'
import { badRequest, notSeen } from '../../src/text/plan-import'
import { at, units } from '../reporting/office'
import { afterwards, only, written } from './kept'
import { amended, plan } from './plan-text'

const now = at('2026-01-10T09:00')
const empty = { tasks: [] as readonly Task[], units }
const answerOf = (effects: readonly Effect[]): PlanAnswer => only(effects, 'answer')[0]!.value as PlanAnswer
const preview = (request: unknown, records = empty): PlanPreview => {
  const answer = answerOf(previewPlan.decide(records, now, request, []))
  if (!('preview' in answer)) throw new Error(JSON.stringify(answer))
  return answer.preview
}
const seal = (request: PlanRequest, records = empty): PlanRequest => ({ ...request, seal: preview(request, records).seal })
const writes = (effects: readonly Effect[]): Effect['do'][] =>
  effects.map((effect) => effect.do).filter((kind) => ['append', 'patch', 'replace'].includes(kind))
/** The file after an import. */
const filled = (request: PlanRequest, records = empty): typeof empty => {
  const effects = importPlan.decide(records, now, seal(request, records), [])
  return { tasks: afterwards(taskTable, records.tasks, effects), units: afterwards(unitTable, records.units, effects) }
}

describe('previewPlan', () => {
  test('shows every task, what must be looked at, what is asked, which unit is new; and writes nothing', () => {
    const effects = previewPlan.decide(empty, now, { text: plan }, [])
    expect(effects.map((effect) => effect.do)).toEqual(['answer'])
    const shown = preview({ text: plan })
    expect(shown.rows.map((row) => [row.what, row.code, row.lead, row.due, row.look])).toEqual([
      ['Thêm mới', '1', 'Hội Nông dân', '2026-04-30', false],
      ['Thêm mới', '2', 'Công ty Điện lực', '2026-06-30', true],
      ['Thêm mới', '3', 'Công đoàn', '', true],
    ])
    expect(shown.number).toBe('12/KH-MTTQ')
    expect(shown.counts).toEqual({ added: 3, changed: 0, same: 0, gone: 0, unclear: 0 })
    expect(shown.questions.map((q) => q.words)).toEqual([['Ngày 25 hằng quý']])
    expect(shown.names.map(({ name }) => name)).toEqual(['Công ty Điện lực'])
  })
  test('an answer is the same seal asked twice, and another for another file, plan or answer', () => {
    const [question] = preview({ text: plan }).questions
    const seals = [
      preview({ text: plan }).seal,
      preview({ text: amended }).seal,
      preview({ text: plan }, { ...empty, units: [] }).seal,
      preview({ text: plan, answers: { [question!.id]: question!.choices[1]!.value } }).seal,
    ]
    expect(preview({ text: plan }).seal).toBe(seals[0])
    expect(new Set(seals).size).toBe(seals.length)
  })
  test.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a text that is none', { text: 7 }],
    ['tables that are none', { tables: [['a']] }],
    ['far too much', { text: 'x'.repeat(2_000_001) }],
    ['answers that are none', { text: plan, answers: { q: 1 } }],
  ])('%s is refused in one sentence, and nothing is written', (_, request) => {
    expect(readRequest(request)).toBe(badRequest)
    expect(answerOf(previewPlan.decide(empty, now, request, []))).toEqual({ problem: badRequest })
    expect(importPlan.decide(empty, now, request, [])).toEqual([{ do: 'answer', value: { problem: badRequest } }])
  })
  test('tables from the panel are read as the text is', () => {
    const tables = [
      plan
        .split('\n')
        .slice(2)
        .map((row) => row.split('\t')),
    ]
    const codes = (shown: PlanPreview): unknown[] => shown.rows.map((row) => [row.code, row.title, row.due])
    expect(codes(preview({ tables, prose: 'Số: 12/KH-MTTQ' }))).toEqual(codes(preview({ text: plan })))
  })
})

describe('importPlan', () => {
  test.each<[string, PlanRequest]>([
    ['no seal', { text: plan }],
    ['a wrong seal', { text: plan, seal: '3.x' }],
    ['the seal of another plan', { text: plan, seal: preview({ text: amended }).seal }],
  ])('%s: nothing is written', (_, request) => {
    expect(importPlan.decide(empty, now, request, [])).toEqual([{ do: 'answer', value: { problem: notSeen } }])
  })
  test('where the file has changed since the preview, nothing is written', () => {
    const request = seal({ text: plan })
    expect(writes(importPlan.decide(filled({ text: plan }), now, request, []))).toEqual([])
  })
  test('what was seen is written: tasks with their dates and states, the answers, then tabs and page follow', () => {
    const effects = importPlan.decide(empty, now, seal({ text: plan }), [])
    const [first, second, third] = written<Task>(taskTable, effects)
    expect(first).toMatchObject({
      code: '1',
      title: 'Mở lớp học chữ số cho hội viên',
      lead: 'Hội Nông dân',
      coordinating: 'Đoàn Thanh niên',
      words: 'Tháng 4/2026',
      start: '2026-04-01',
      due: '2026-04-30',
      product: 'Danh sách',
      state: 'Chưa thực hiện',
      plan: '12/KH-MTTQ',
    })
    expect([second!.lead, third!.words]).toEqual(['Công ty Điện lực', 'Ngày 25 hằng quý'])
    expect(third!.recurrence).toBeTruthy()
    expect(written<SettingRow>(settings, effects).map((row) => row.name)).toEqual([
      `Cách hiểu [${preview({ text: plan }).questions[0]!.id}]`,
    ])
    expect(only(effects, 'then').map((effect) => effect.command)).toEqual(['openPeriod', 'refreshDay'])
    expect(answerOf(effects)).toEqual({ done: 'Đã nhập: thêm 3 nhiệm vụ.' })
  })
  test('a unit that nobody knows is put into the directory only where the person agreed', () => {
    const added = (addUnits: readonly string[]): Unit[] =>
      written<Unit>(unitTable, importPlan.decide(empty, now, seal({ text: plan, addUnits }), []))
    expect(added([])).toEqual([])
    expect(added(['Công ty Điện lực', 'Công ty Nước'])).toMatchObject([
      { name: 'Công ty Điện lực', kind: 'Cơ quan khác', email: undefined },
    ])
  })
  test('a second time adds nothing', () => {
    const once = filled({ text: plan, addUnits: ['Công ty Điện lực'] })
    expect(preview({ text: plan }, once).counts).toEqual({ added: 0, changed: 0, same: 3, gone: 0, unclear: 0 })
    const effects = importPlan.decide(once, now, seal({ text: plan }, once), [])
    expect(writes(effects)).toEqual([])
    expect(answerOf(effects)).toEqual({ done: 'Không có gì mới: mọi nhiệm vụ của kế hoạch đã có trong sổ.' })
  })
  test('an amended plan changes only what it says: progress and results stay, what it no longer names is shown and kept', () => {
    const once = filled({ text: plan })
    const begun = { ...once, tasks: once.tasks.map((t) => (t.code === '1' ? { ...t, progress: 0.5, result: 'Mở một lớp' } : t)) }
    expect(preview({ text: amended }, begun).rows.map((row) => [row.code, row.what])).toEqual([
      ['3', 'Không còn'],
      ['1', 'Thay đổi'],
      ['2', 'Đã có'],
    ])
    const effects = importPlan.decide(begun, now, seal({ text: amended }, begun), [])
    const { patches } = only(effects, 'patch')[0]!
    expect(patches).toEqual([
      {
        key: '1',
        was: { words: 'Tháng 4/2026', start: '2026-04-01', due: '2026-04-30', recurrence: undefined },
        set: { words: 'Tháng 6/2026', start: '2026-06-01', due: '2026-06-30', recurrence: undefined },
      },
      { key: '3', was: { note: undefined }, set: { note: 'Kế hoạch 12/KH-MTTQ không còn việc này (10/01/2026)' } },
    ])
    expect(afterwards(taskTable, begun.tasks, effects).map((t) => [t.code, t.progress, t.result])).toEqual([
      ['1', 0.5, 'Mở một lớp'],
      ['2', undefined, undefined],
      ['3', undefined, undefined],
    ])
  })
  test('an answer that the file keeps is not asked for and not written again', () => {
    const [question] = preview({ text: plan }).questions
    const settled = at('2026-01-10T09:00', { answers: { [question!.id]: question!.choices[1]!.value } })
    const answer = answerOf(previewPlan.decide(empty, settled, { text: plan }, [])) as { preview: PlanPreview }
    const effects = importPlan.decide(empty, settled, { text: plan, seal: answer.preview.seal }, [])
    expect(written<Task>(taskTable, effects)).toHaveLength(3)
    expect(written(settings, effects)).toEqual([])
  })
  test('a paste that holds no plan says why and writes nothing', () => {
    const shown = preview({ text: 'Hello, this is not a plan.' })
    expect(shown.rows).toEqual([])
    expect(shown.problems.length).toBeGreaterThan(0)
    expect(writes(importPlan.decide(empty, now, seal({ text: 'Hello, this is not a plan.' }), []))).toEqual([])
  })
})

describe('the paste sheet, as on a phone', () => {
  const shownBy = (text: string, records = empty): PreviewLine[] => {
    const rows = written<PreviewLine>(planPreview, previewPaste.decide({ ...records, planPreview: [] }, now, { text }, []))
    const headers = headersOf(planPreview)
    return decode(planPreview, [headers, ...encode(planPreview, rows, headers)]).rows as PreviewLine[]
  }
  const agree = (text: string, seen: readonly PreviewLine[], records = empty): readonly Effect[] =>
    importPaste.decide({ ...records, planPreview: seen }, now, { text }, [])
  const fields = (effects: readonly Effect[]): object => only(effects, 'fill fields')[0]!.fields

  test('the preview stands on its sheet, questions before the rows, and the boxes are emptied', () => {
    const effects = previewPaste.decide({ ...empty, planPreview: [] }, now, { text: plan }, [])
    expect(effects.map((effect) => effect.do)).toEqual(['replace', 'fill fields'])
    expect(written<PreviewLine>(planPreview, effects).map((row) => [row.line[0], row.what])).toEqual([
      ['H', 'Cần xem'],
      ['T', 'Cần xem'],
      ['4', 'Thêm mới'],
      ['5', 'Cần xem'],
      ['6', 'Cần xem'],
    ])
    expect(fields(effects)).toMatchObject({ preview: false, agree: false })
    expect(previewLines(preview({ text: plan }))).toEqual(written(planPreview, effects))
  })
  test('what was seen is written', () => {
    const effects = agree(plan, shownBy(plan))
    expect(written<Task>(taskTable, effects).map((t) => t.code)).toEqual(['1', '2', '3'])
    expect(fields(effects)).toEqual({ status: 'Đã nhập: thêm 3 nhiệm vụ.', agree: false })
  })
  test('a second time adds nothing, for the preview is that of a file without the tasks', () => {
    const once = filled({ text: plan })
    expect(writes(agree(plan, shownBy(plan), once))).toEqual([])
    const effects = agree(plan, shownBy(plan, once), once)
    expect(writes(effects)).toEqual([])
    expect(fields(effects)).toEqual({ status: 'Không có gì mới: mọi nhiệm vụ của kế hoạch đã có trong sổ.', agree: false })
  })
  test.each<[string, string, readonly PreviewLine[]]>([
    ['no preview was made', plan, []],
    ['the preview is that of another paste', amended, shownBy(plan)],
    ['one title was changed after the preview', plan.replace('mã độc', 'mã hóa'), shownBy(plan)],
    ['one unit was changed after the preview', plan.replace('Công đoàn', 'Hội CCB'), shownBy(plan)],
    ['the paste is gone', '', shownBy(plan)],
  ])('%s: nothing is written', (_, text, seen) => {
    const effects = agree(text, seen)
    expect(writes(effects)).toEqual([])
    expect(fields(effects)).toEqual({ status: notSeen, agree: false })
  })
})
