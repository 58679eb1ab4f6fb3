import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/reporting/consolidation'
import { keptLast, settledIn, toKeep } from '../../src/reporting/consolidation-record'
import { finalLines, withWords } from '../../src/reporting/consolidation-words'
import { type FoundLine, type Part, parts } from '../../src/tables/consolidated'
import { m } from './office'

const period = 'TUAN 2026-W21'
const draft = (part: Part, id: string, fields: Partial<Draft> = {}): Draft => ({
  period,
  part,
  id,
  unit: 'Hội Nông dân',
  task: undefined,
  content: `Nội dung ${id}`,
  progress: undefined,
  detail: undefined,
  evidence: undefined,
  ...fields,
})
const result = (id: string, detail: string, progress?: number): Draft =>
  draft('Kết quả theo nhiệm vụ', id, { task: id, content: `Việc ${id}`, detail, progress })
const drafts = [
  draft('Số liệu', 'sl'),
  draft('Chưa nộp', 'cn'),
  result('1.1', 'Mở hai lớp', 0.6),
  result('1.2', 'Phát 300 tờ'),
  draft('Khó khăn, vướng mắc', 'kk'),
]
const typed = (fields: Partial<FoundLine>): FoundLine => ({
  line: undefined,
  period: undefined,
  part: undefined,
  unit: undefined,
  task: undefined,
  content: undefined,
  progress: undefined,
  detail: undefined,
  evidence: undefined,
  words: undefined,
  action: undefined,
  made: undefined,
  id: undefined,
  ...fields,
})
const first = withWords(period, drafts, []).lines
/** The sheet after somebody has changed the line of this id. */
const changed = (id: string, fields: Partial<FoundLine>): readonly FoundLine[] =>
  first.map((row) => (row.id === id ? { ...row, ...fields } : row))
const again = (found: readonly FoundLine[], now: readonly Draft[] = drafts) => withWords(period, now, found)
const ids = (rows: readonly FoundLine[]): unknown[] => rows.map(({ id }) => id)
const line = (rows: readonly FoundLine[], id: string): FoundLine | undefined => rows.find((row) => row.id === id)

describe('a second run', () => {
  test('over an untouched sheet changes nothing', () => {
    expect(again(first)).toEqual({ lines: first, edits: 0 })
  })
  test('keeps the committee’s words and choice beside new content of the sheet', () => {
    const found = changed('1.1', { words: 'Đã mở 2 lớp, 64 người', action: 'Đã giải quyết' })
    const now = [...drafts.filter(({ id }) => id !== '1.1'), result('1.1', 'Mở ba lớp', 0.8)]
    expect(line(again(found, now).lines, '1.1')).toMatchObject({
      words: 'Đã mở 2 lớp, 64 người',
      action: 'Đã giải quyết',
      detail: 'Mở ba lớp',
    })
  })
  test.each<[string, Partial<FoundLine>, Partial<FoundLine>, number]>([
    ['a text written over', { detail: 'Mở 2 lớp' }, { words: 'Mở 2 lớp', detail: 'Mở hai lớp' }, 1],
    ['the name of the task and its share', { content: 'Lớp học', progress: 0.7 }, { words: 'Lớp học\nTiến độ 70%', progress: 0.6 }, 2],
    ['beside words that stood there', { detail: 'Mở 2 lớp', words: 'Đã xem' }, { words: 'Đã xem\nMở 2 lớp' }, 1],
    ['emptied: the line is left out', { detail: undefined }, { words: undefined, action: 'Bỏ dòng này', detail: 'Mở hai lớp' }, 1],
  ])('takes over what was written into cells of the sheet: %s', (_, edit, wanted, edits) => {
    const second = again(changed('1.1', edit))
    expect(line(second.lines, '1.1')).toMatchObject(wanted)
    expect(second.edits).toBe(edits)
    expect(again(second.lines)).toEqual({ lines: second.lines, edits: 0 })
  })
  test('keeps rows that people added where they put them, under the part above them', () => {
    const found = [...first.slice(0, 3), typed({ content: 'Đoàn kiểm tra của thành phố', words: 'Khen' }), ...first.slice(3)]
    const second = again(found).lines
    expect(ids(second)).toEqual(['sl', 'cn', '1.1', 'own|1', '1.2', 'kk'])
    expect(line(second, 'own|1')).toMatchObject({
      part: 'Kết quả theo nhiệm vụ',
      content: 'Đoàn kiểm tra của thành phố',
      words: 'Khen',
      period,
    })
    const third = again([...second, typed({ part: 'Đề xuất, kiến nghị', content: 'Cấp máy' })]).lines
    expect(ids(third)).toEqual(['sl', 'cn', '1.1', 'own|1', '1.2', 'kk', 'own|2'])
    expect(
      ids(
        again(
          third,
          drafts.filter(({ id }) => id !== '1.1'),
        ).lines,
      ),
    ).toEqual(['sl', 'cn', '1.2', 'own|1', 'kk', 'own|2'])
  })
  test('a copy of a line becomes a row of one’s own; a line without its code gets it back', () => {
    const copy = { ...first[2]!, words: 'bản chép' }
    expect(ids(again([...first, copy]).lines)).toContain('own|1')
    expect(again(first.map((row) => ({ ...row, id: undefined, made: undefined }))).lines).toEqual(first)
  })
  test('drops a line that is over, but not one that the committee wrote to', () => {
    const now = drafts.filter(({ id }) => id !== 'cn' && id !== '1.2')
    const found = first.map((row) => (row.id === 'cn' ? { ...row, words: 'Đã gọi, hẹn thứ Hai' } : row))
    const second = again(found, now).lines
    expect(ids(second)).toEqual(['sl', 'cn', '1.1', 'kk'])
    expect(again(second, now).lines).toEqual(second)
    expect(finalLines(second).map(({ text }) => text)).not.toContain('Đã gọi, hẹn thứ Hai')
    expect(line(again(second, drafts).lines, 'cn')).toMatchObject({
      words: 'Đã gọi, hẹn thứ Hai',
      content: 'Nội dung cn',
      made: line(first, 'cn')!.made,
    })
  })
  test('whatever people do, a further run changes nothing and loses no word', () => {
    const word = fc.constantFrom(undefined, 'Ủy ban ghi thêm', 'a', "'=1", ' x ')
    const edits = fc.array(
      fc.record({
        at: fc.nat(12),
        kind: fc.constantFrom('words', 'content', 'detail', 'insert', 'delete', 'move'),
        text: word,
        part: fc.constantFrom(undefined, ...parts),
        action: fc.constantFrom(undefined, 'Bỏ dòng này' as const),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(edits, fc.subarray(drafts), fc.subarray(drafts), (changes, before, now) => {
        const rows: FoundLine[] = [...again([], before).lines]
        for (const { at, kind, text, part, action } of changes) {
          const i = at % (rows.length + 1)
          if (kind === 'insert') rows.splice(i, 0, typed({ content: text ?? 'hàng thêm', part, action }))
          else if (kind === 'delete') rows.splice(i, 1)
          else if (kind === 'move' && rows[i]) rows.push(...rows.splice(i, 1))
          else if (rows[i] && kind !== 'move') rows[i] = { ...rows[i]!, [kind]: text }
        }
        const second = again(rows, now).lines
        expect(again(second, now)).toEqual({ lines: second, edits: 0 })
        const seen = second.flatMap(({ words, content }) => [words, content]).join('\n')
        for (const row of rows) if (row.words) expect(seen).toContain(row.words)
        for (const row of rows) if (!row.id && row.content) expect(seen).toContain(row.content)
      }),
    )
  })
})

describe('what is read and handed over', () => {
  test.each<[string, Partial<FoundLine>, object | undefined]>([
    ['the sheet’s own text', {}, { title: 'Việc 1.1', text: 'Mở hai lớp', progress: 0.6 }],
    ['the committee’s words instead', { words: 'Mở 2 lớp' }, { title: 'Việc 1.1', text: 'Mở 2 lớp' }],
    ['not a line that is left out', { action: 'Bỏ dòng này' }, undefined],
    ['a settled one all the same', { action: 'Đã giải quyết' }, { text: 'Mở hai lớp' }],
  ])('%s', (_, edit, wanted) => {
    const found = finalLines(changed('1.1', edit)).find(({ task }) => task === '1.1')
    if (wanted) expect(found).toMatchObject(wanted)
    else expect(found).toBeUndefined()
  })
})

describe('the record', () => {
  const now = m('2026-05-29T16:33')
  const sheet = changed('1.1', { words: 'Mở 2 lớp' })
  test('keeps a report once, and a changed one as the next version', () => {
    const kept = toKeep(period, sheet, [], now)
    expect(kept.map(({ id }) => id)).toEqual(sheet.map((_, i) => `${period}|1|${i + 1}`))
    expect(toKeep(period, sheet, kept, now)).toEqual([])
    const next = toKeep(period, changed('1.1', { words: 'Mở 3 lớp' }), kept, now)
    expect(new Set(next.map(({ version }) => version))).toEqual(new Set([2]))
    expect(keptLast([...kept, ...next], period).find(({ id }) => id === '1.1')?.words).toBe('Mở 3 lớp')
  })
  test('brings a report back as it stood, so that the run over it changes nothing', () => {
    expect(again(keptLast(toKeep(period, sheet, [], now), period)).lines).toEqual(sheet)
    expect(keptLast(toKeep(period, sheet, [], now), 'TUAN 2026-W22')).toEqual([])
  })
  test('tells what was called settled: in the sheet, and in last versions alone', () => {
    const settled = toKeep(period, changed('kk', { action: 'Đã giải quyết' }), [], now)
    const open = toKeep(period, first, settled, now)
    expect(settledIn(settled, []).map(({ part }) => part)).toEqual(['Khó khăn, vướng mắc'])
    expect(settledIn([...settled, ...open], [])).toEqual([])
    expect(settledIn(settled, first)).toEqual([])
  })
})
