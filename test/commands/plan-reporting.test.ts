import { expect, test } from 'vitest'
import { reportingOf } from '../../src/commands/plan-reporting'
import { readDeadline } from '../../src/deadline'
import type { Regime } from '../../src/reporting/regime'
import { regimeOf } from '../../src/reporting/regime'
import { firstRegimes } from '../../src/tables/first-regimes'
import { units } from '../reporting/office'
import { previewOf, sheetOf } from './plan-file'

const regimeNow = 'Trước 16h00 thứ Sáu hằng tuần'
const members = { row: 7, sentence: '', who: 'Các tổ chức thành viên', to: 'Ủy ban MTTQ phường' }
const committee = { row: 9, sentence: '', who: 'Ủy ban MTTQ phường', to: 'Đảng ủy phường' }

const regimeSaying = (words: string): readonly Regime[] =>
  words === '' ? [] : [regimeOf({ ...firstRegimes[0]!, words }, readDeadline(words, { year: 2026 }).schedule)!]

test.each<[string, { who: string; to: string }, string, string, boolean]>([
  ['the same rhythm and hour', members, 'trước 16h00 thứ Sáu hằng tuần', regimeNow, false],
  ['the same rhythm, no hour', members, 'thứ Sáu hằng tuần', regimeNow, false],
  ['the same rhythm in other words', members, 'vào ngày 25 hàng tháng', 'Ngày 25 hằng tháng', false],
  ['another hour', members, 'trước 10h00 thứ Sáu hằng tuần', regimeNow, true],
  ['another day', members, 'trước 16h00 thứ Năm hằng tuần', regimeNow, true],
  ['another rhythm', members, 'vào ngày 25 hàng tháng', regimeNow, true],
  ['nothing set', members, 'vào ngày 25 hàng tháng', '', true],
  ['the committee at its own hour', committee, 'trước 17h00 thứ Sáu hằng tuần', regimeNow, false],
  ['the committee at another hour', committee, 'trước 16h00 thứ Sáu hằng tuần', regimeNow, true],
  ['the committee every quarter', committee, 'định kỳ quý, 6 tháng, năm và đột xuất', regimeNow, true],
  ['somebody, to the committee', { who: '', to: 'Ủy ban MTTQ phường' }, 'thứ Sáu hằng tuần', regimeNow, false],
  ['somebody, to the level above', { who: '', to: 'Đảng ủy phường' }, 'trước 17h00 thứ Sáu hằng tuần', regimeNow, false],
  ['words that tell no rhythm', members, 'theo quy định', regimeNow, false],
])('%s', (_, rule, words, regime, differs) => {
  const found = reportingOf([{ ...members, ...rule, words }], { regimes: regimeSaying(regime) }, units, 2026)
  expect(found.length).toBe(differs ? 1 : 0)
  if (found[0]) {
    expect(found[0].said).toContain(words)
    expect(found[0].kept).toContain(regime || 'chưa đặt')
    expect(found[0].change).toContain('"Chế độ báo cáo"')
  }
})

test('it is shown in the panel and on the sheet, and nothing waits for it', () => {
  const text = [
    'KẾ HOẠCH',
    'Các tổ chức thành viên định kỳ báo cáo kết quả về Ủy ban MTTQ phường vào ngày 25 hàng tháng.',
    'STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian',
    '1\tRà soát hộ khó khăn\tHội Nông dân\tTháng 4/2026',
  ].join('\n')
  const { reporting, rows } = previewOf({ text })
  expect(reporting).toEqual([
    {
      said: 'Kế hoạch nói (dòng 2): Các tổ chức thành viên báo cáo Ủy ban MTTQ phường vào ngày 25 hàng tháng.',
      kept: `Sổ đang đặt: "${regimeNow}".`,
      change:
        'Sổ không tự đổi. Muốn theo kế hoạch thì ghi "vào ngày 25 hàng tháng" vào cột "Lịch nộp" ở trang "Chế độ báo cáo", rồi chọn Có ở cột "Đang dùng".',
    },
  ])
  expect(rows.map(({ look }) => look)).toEqual([false])
  const line = sheetOf(text).find((each) => each.line === 'Báo cáo 1')
  expect(line).toMatchObject({ what: 'Cần xem', remark: Object.values(reporting[0]!).join('\n') })
})
