import { describe, expect, test } from 'vitest'
import type { PreviewLine } from '../../src/tables/plan-preview'
import { notSeen } from '../../src/text/plan-import'
import { agreedTo, importedFrom, previewOf, sheetOf, writtenBeside } from './plan-file'
import { plan } from './plan-text'

describe('a question about a deadline', () => {
  const [question] = previewOf({ text: plan }).questions
  const { id, choices } = question!
  const kept = (value: string): string => `${value} – ${choices.find((each) => each.value === value)!.label}`

  test.each<[string, Record<string, string>, string | undefined, string]>([
    ['that nobody answers keeps what was assumed', {}, undefined, question!.assumed],
    ['that is answered keeps the answer', { [id]: '1' }, '1', '1'],
    ['that is answered as assumed', { [id]: '3' }, '3', '3'],
    ['with an answer that is none', { [id]: 'x' }, undefined, question!.assumed],
  ])('%s; it stays in sight until the plan is imported', (_, answers, given, value) => {
    const { questions } = previewOf({ text: plan, answers })
    expect(questions.map((each) => [each.id, each.given])).toEqual([[id, given]])
    if (given === undefined && answers[id]) return
    expect(importedFrom({ text: plan, answers }).settings.map((row) => [row.name, row.value])).toEqual([[`Cách hiểu [${id}]`, kept(value)]])
  })

  const shown = sheetOf(plan)
  test.each<[string, string, string]>([
    ['1', '3', 'ngày 25 tháng cuối mỗi quý'],
    ['2', '1', 'ngày 25 tháng đầu mỗi quý'],
  ])('is answered on the sheet by the number %s', (cell, value, recurrence) => {
    const lines = writtenBeside(shown, { 'Hỏi 1': { fixDue: cell } })
    for (const seen of [lines, sheetOf(plan, lines)]) {
      const { tasks, settings } = agreedTo(plan, seen)
      expect([tasks[2]!.recurrence, settings[0]!.value]).toEqual([recurrence, kept(value)])
    }
    expect(sheetOf(plan, lines).find(({ line }) => line === 'Hỏi 1')).toMatchObject({ what: 'Đã có', fixDue: cell })
  })
  test.each(['4', '0', 'cuối quý'])('"%s" is no answer, and nothing is imported', (cell) => {
    const { tasks, status } = agreedTo(plan, writtenBeside(shown, { 'Hỏi 1': { fixDue: cell } }))
    expect([tasks, status]).toEqual([[], expect.stringContaining('cần ghi số của một cách hiểu')])
  })
})

describe('what a row of the paste is, chosen on the sheet', () => {
  const text = `${plan}\n\tGì đó chưa rõ lắm`
  const shown = sheetOf(text)
  const unclear = shown.find(({ what }) => what === 'Chưa hiểu')

  test('is offered where the row is not understood, and said in its remark', () => {
    expect(unclear).toMatchObject({ line: '7', remark: expect.stringContaining('Chọn ở cột "Dòng này là"') })
  })

  test.each<[NonNullable<PreviewLine['fixKind']>, number, readonly string[]]>([
    ['Nhiệm vụ', 4, ['Gì đó chưa rõ lắm']],
    ['Bỏ qua', 3, []],
    ['Tên nhóm', 3, []],
    ['Phần tiếp của dòng trên', 3, []],
  ])('%s: the plan is read so, also after a further preview', (fixKind, count, titles) => {
    const lines = writtenBeside(shown, { 7: { fixKind } })
    const again = sheetOf(text, lines)
    expect(again.find(({ line }) => line === '7')).toMatchObject({ fixKind })
    const { tasks } = agreedTo(text, again)
    expect(tasks).toHaveLength(count)
    expect(tasks.filter(({ title }) => title === 'Gì đó chưa rõ lắm').map(({ title }) => title)).toEqual(titles)
    expect(agreedTo(text, sheetOf(text, again)).tasks).toEqual(tasks)
  })

  test('together with a deadline for the task that the row becomes', () => {
    const lines = writtenBeside(shown, { 7: { fixKind: 'Nhiệm vụ', fixDue: 'Tháng 9/2026' } })
    expect(agreedTo(text, sheetOf(text, lines)).tasks.find(({ title }) => title === 'Gì đó chưa rõ lắm')).toMatchObject({
      due: '2026-09-30',
    })
  })

  test('does not reach a row that the paste no longer has there', () => {
    const lines = writtenBeside(shown, { 7: { fixKind: 'Nhiệm vụ' } })
    expect(agreedTo(text.replace('Gì đó chưa rõ lắm', 'việc khác hẳn'), lines)).toMatchObject({ tasks: [], status: notSeen })
  })
})
