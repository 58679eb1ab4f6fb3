import { describe, expect, test } from 'vitest'
import { handOver } from '../../src/commands/hand-over'
import { handOverFieldsIn, handOverTable } from '../../src/documents/hand-over'
import type { Draft } from '../../src/reporting/consolidation'
import type { FinalLine } from '../../src/reporting/consolidation-words'
import { withWords } from '../../src/reporting/consolidation-words'
import { firstHandOverFields, handOverFields } from '../../src/tables/hand-over'
import { at, settings, tasks } from '../reporting/office'
import { only } from './kept'

const line = (fields: Partial<FinalLine>): FinalLine => ({
  part: 'Kết quả theo nhiệm vụ',
  unit: undefined,
  task: undefined,
  title: undefined,
  progress: undefined,
  text: '',
  evidence: undefined,
  ...fields,
})
const lines = [
  line({ part: 'Số liệu', text: 'Phải báo cáo: 5' }),
  line({ part: 'Chưa nộp', unit: 'Hội CCB', text: 'Chưa có báo cáo' }),
  line({ unit: 'Hội Nông dân', task: '1.1', title: 'Mở lớp học chữ số', progress: 0.6, text: 'Mở hai lớp', evidence: 'https://x.vn/1' }),
  line({ text: 'Đón đoàn của thành phố' }),
  line({ part: 'Khó khăn, vướng mắc', unit: 'Hội Nông dân', task: '1.1', text: 'Thiếu máy' }),
  line({ part: 'Khó khăn, vướng mắc', unit: 'Hội LHPN', task: '1.2', text: 'Thiếu kinh phí' }),
  line({ part: 'Đề xuất, kiến nghị', unit: 'Hội LHPN', text: 'Cho mượn phòng' }),
]
const table = (setting: string) => handOverTable(handOverFieldsIn(setting).fields, { lines, tasks, period: 'Tuần 21/2026' })

describe('the table for the level above', () => {
  test('in the order of its first setting: a row for each organisation and task', () => {
    expect(table(firstHandOverFields)).toEqual([
      ['Đơn vị', 'Nội dung', 'Tiến độ', 'Kết quả', 'Khó khăn', 'Đề xuất'],
      ['Hội Nông dân', 'Mở lớp học chữ số', '60%', 'Mở hai lớp', 'Thiếu máy', ''],
      ['', 'Nội dung chung', '', 'Đón đoàn của thành phố', '', ''],
      ['Hội LHPN', 'Phát tờ rơi về mã độc', '20%', '', 'Thiếu kinh phí', ''],
      ['Hội LHPN', 'Nội dung chung', '', '', '', 'Cho mượn phòng'],
    ])
  })
  test('in the order that another level asks for', () => {
    expect(table(' kết quả;TT ; thời hạn;Kỳ;Minh chứng;Trạng thái').slice(0, 2)).toEqual([
      ['Kết quả', 'TT', 'Thời hạn', 'Kỳ', 'Minh chứng', 'Trạng thái'],
      ['Mở hai lớp', '1', '31/05/2026', 'Tuần 21/2026', 'https://x.vn/1', 'Có nguy cơ chậm'],
    ])
  })
  test.each<[string, readonly string[], readonly string[]]>([
    ['Đơn vị; Kết quả; Đơn vị', ['Đơn vị', 'Kết quả'], []],
    ['Đơn vị; Kinh phí;; Người ký', ['Đơn vị'], ['Kinh phí', 'Người ký']],
    ['', [], []],
    [handOverFields.join(';'), handOverFields, []],
  ])('the fields of "%s"', (setting, fields, unknown) => {
    expect(handOverFieldsIn(setting)).toEqual({ fields, unknown })
  })
})

describe('the sheet', () => {
  const draft = (detail: string): Draft => ({
    period: 'TUAN 2026-W21',
    part: 'Kết quả theo nhiệm vụ',
    id: 'kq|Hội Nông dân|1.1',
    unit: 'Hội Nông dân',
    task: '1.1',
    content: 'Mở lớp học chữ số',
    progress: 0.6,
    detail,
    evidence: undefined,
  })
  const records = (detail = 'Mở hai lớp') => ({ consolidated: withWords('TUAN 2026-W21', [draft(detail)], []).lines, tasks })
  const run = (held: ReturnType<typeof records>, input: Parameters<typeof handOver.decide>[2], mark?: string, more = {}) =>
    handOver.decide(held, at('2026-05-22T16:40', { user: 'canbo@phuong.vn', marks: mark ? { handOver: mark } : {}, ...more }), input, [])
  const markOf = (effects: ReturnType<typeof run>): string | undefined =>
    only(effects, 'mark').find(({ name }) => name === 'handOver')?.value
  /** The tick, and what stands beside it. */
  const tick = (effects: ReturnType<typeof run>): unknown[] => {
    const { blocks } = only(effects, 'draw')[0]!.drawing
    return [2, 3].map((column) => blocks.find((block) => block.row === 3 && block.column === column)!.cells[0]![0])
  }
  const drawn = run(records(), undefined)

  test('is drawn with an empty tick, and drawn again changes no mark', () => {
    expect(tick(drawn)[0]).toBe(false)
    const again = run(records(), undefined, markOf(drawn))
    expect(again.map((effect) => effect.do)).toEqual(['draw'])
    expect(again[0]).toEqual(drawn[0])
  })
  test('a tick records who copied it and when, in the sheet and in the journal', () => {
    const effects = run(records(), { copied: true }, markOf(drawn))
    expect(tick(effects)).toEqual([true, 'canbo@phuong.vn đã chép lúc 16:40 thứ Sáu 22/05/2026.'])
    expect(only(effects, 'log')).toEqual([
      { do: 'log', outcome: 'Xong', detail: 'Đã chép biểu gửi cấp trên Tuần 21/2026 (18/05-24/05): canbo@phuong.vn.' },
    ])
    expect(tick(run(records(), undefined, markOf(effects)))).toEqual(tick(effects))
  })
  test('what has changed since is to be copied again; so is what changed between the drawing and the tick', () => {
    const copied = markOf(run(records(), { copied: true }, markOf(drawn)))
    const wanted = [false, 'canbo@phuong.vn đã chép lúc 16:40 thứ Sáu 22/05/2026; từ đó bảng đã đổi, cần chép lại.']
    expect(tick(run(records('Mở ba lớp'), undefined, copied))).toEqual(wanted)
    expect(tick(run(records('Mở ba lớp'), { copied: true }, markOf(drawn)))).toEqual(wanted)
  })
  test('a tick that is taken away, and a person whom Google does not name', () => {
    const copied = markOf(run(records(), { copied: true }, markOf(drawn), { user: '' }))!
    expect(tick(run(records(), undefined, copied))[1]).toBe('tài khoản mà Google không cho biết đã chép lúc 16:40 thứ Sáu 22/05/2026.')
    const undone = run(records(), { copied: false }, copied)
    expect(tick(undone)[0]).toBe(false)
    expect(only(undone, 'log')[0]!.detail).toContain('Bỏ dấu đã chép')
  })
  test('unknown fields are told and the others shown; with none known the first setting holds', () => {
    const effects = run(records(), 'press', undefined, { settings: { ...settings, handOver: 'Kinh phí; Kết quả' } })
    expect(only(effects, 'tell')[0]!.text).toContain('Không rõ cột "Kinh phí"')
    const { blocks } = only(effects, 'draw')[0]!.drawing
    expect(blocks[blocks.length - 1]!.cells.map((row) => row.slice(0, 2))).toEqual([
      ['Kết quả', ''],
      ['Mở hai lớp', ''],
    ])
    const none = only(run(records(), undefined, undefined, { settings: { ...settings, handOver: 'x' } }), 'draw')[0]!.drawing.blocks
    expect(none[none.length - 1]!.cells[0]![0]).toBe('Đơn vị')
  })
  test('rows of a longer table before are wiped', () => {
    const mark = JSON.stringify({ shown: '', rows: 300 })
    expect(only(run(records(), undefined, mark), 'draw')[0]!.drawing.rows).toBe(300)
  })
})
