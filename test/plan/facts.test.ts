import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read-plan'
import { secretMark } from '../../src/plan/secret'

const factsOf = (name: string) => readPlan(readFileSync(`../shared/plans/${name}.txt`, 'utf8')).facts

it('reads what a plan says of itself', () => {
  expect(factsOf('viet-hoa-2026')).toMatchObject({
    number: '34/KH-MTTQ-BTT',
    issued: '2026-05-06',
    place: 'Việt Hoà',
    issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Việt Hoà',
    years: { first: 2026, last: 2026 },
  })
  expect(factsOf('co-le-2025')).toMatchObject({
    number: '03/KH-MTTQ-BTT',
    issued: '2025-08-20',
    place: 'Cổ Lễ',
    years: { first: 2025, last: 2026 },
  })
  expect(factsOf('co-le-2025').title).toMatch(/^Triển khai .* năm 2025 và năm 2026$/)
})

it('suggests the reports that a plan asks for', () => {
  expect(factsOf('viet-hoa-2026').reporting.map(({ who, to, words }) => ({ who, to, words }))).toEqual([
    {
      who: 'Các tổ chức thành viên, Ban công tác Mặt trận các tổ dân phố',
      to: 'Ủy ban Mặt trận Tổ quốc phường',
      words: 'vào ngày 25 hàng tháng',
    },
    { who: 'Ủy ban Mặt trận Tổ quốc phường', to: 'Đảng ủy phường, MTTQ thành phố', words: 'định kỳ quý, 6 tháng, năm và đột xuất' },
  ])
  expect(factsOf('co-le-2025').reporting[0]).toMatchObject({
    to: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    words: 'vào ngày thứ 6 tuần thứ tư hàng tháng',
  })
})

it('finds number, day and issuer in a letterhead laid out in columns or in the line under an appendix', () => {
  const letterhead = [
    'ỦY BAN MTTQ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 07/KH-MTTQ\tXã Bình An, ngày 3 tháng 2 năm 2026',
    'KẾ HOẠCH',
    'Công tác dân vận năm 2026',
    'Căn cứ nghị quyết …',
  ]
  expect(readPlan(letterhead.join('\n')).facts).toEqual({
    number: '07/KH-MTTQ',
    issued: '2026-02-03',
    place: 'Xã Bình An',
    title: 'Công tác dân vận năm 2026',
    years: { first: 2026, last: 2026 },
    reporting: [],
  })
  const appendix = readPlan(
    'PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-MTTQ-BTT ngày 09/3/2026 của Ban Thường trực xã Bình An)\nTT\tNội dung\tThời gian\n1\tHọp\tTháng 4',
  )
  expect(appendix.facts).toMatchObject({ number: '12/KH-MTTQ-BTT', issued: '2026-03-09', issuer: 'Ban Thường trực xã Bình An' })
})

it('takes no number from a document that is only referred to, and no day that does not exist', () => {
  const facts = readPlan('Thực hiện Kế hoạch số 99/KH-UBND ngày 1/1/2026\nBình An, ngày 31 tháng 2 năm 2026\n1. Họp').facts
  expect(facts.number).toBeUndefined()
  expect(facts.issued).toBeUndefined()
})

it.each<[string, string | undefined]>([
  ['MẬT', 'Mật'],
  ['[ M Ậ T ]', 'Mật'],
  ['Độ mật: Mật', 'Mật'],
  ['TỐI MẬT', 'Tối mật'],
  ['TÔI MÂT', 'Tối mật'],
  ['* Tuyệt mật *', 'Tuyệt mật'],
  ['bảo mật', undefined],
  ['Mặt', undefined],
  ['(trừ hồ sơ thuộc phạm vi bí mật nhà nước)', undefined],
  ['Công tác bảo mật tài khoản', undefined],
  ['Mật ong', undefined],
  ['', undefined],
])('judges the mark "%s"', (text, mark) => {
  expect(secretMark(text)).toBe(mark)
})

it('refuses a secret document: no task, no text, only number and title remain', () => {
  const reading = readPlan('Số: 05/KH-MTTQ\nTỐI MẬT\nKẾ HOẠCH\nBảo vệ mục tiêu năm 2026\nTT\tNội dung\tThời gian\n1\tTuần tra đêm\tTháng 4')
  expect(reading.tasks).toEqual([])
  expect(reading.problems).toEqual([{ kind: 'secret', row: 2, mark: 'Tối mật' }])
  expect(JSON.stringify(reading)).not.toMatch(/Tuần tra/)
  expect(reading.facts.number).toBe('05/KH-MTTQ')
})
