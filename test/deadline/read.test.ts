import { describe, expect, test } from 'vitest'
import { notation, readDeadline } from '../../src/deadline'
import * as phrases from './phrases'
import { short } from './short'

const read = (words: string, year = 2026): string => short(notation(readDeadline(words, { year })))

describe.each(Object.entries<readonly (readonly [string, string])[]>(phrases))('%s', (_, table) => {
  test.each(table)('%s', (words, expected) => {
    expect(read(words)).toBe(expected)
  })
})

const day = (n: number): string => String(n).padStart(2, '0')
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthForms = [
  (m: number) => `tháng ${m}/2026`,
  (m: number) => `Tháng ${day(m)}/2026`,
  (m: number) => `tháng ${m} năm 2026`,
  (m: number) => `tháng ${m}-2026`,
  (m: number) => `tháng ${m}/ 2026`,
  (m: number) => `thang ${m}/2026`,
  (m: number) => `THÁNG ${m}/2026`,
  (m: number) => `T${m}/2026`,
  (m: number) => `${day(m)}/2026`,
  (m: number) => `tháng ${m}`,
]
const before = ['', 'Trong ', 'Hoàn thành trong ', 'thực hiện ', 'Ban hành trong ', '(', '- ', 'Thời gian: ']
const after = ['', '.', ';', ')', ' (hoàn thành)', '. Tiếp tục rà soát']

test('every month, in every spelling, behind and before every word, is due on its last day', () => {
  const wrong: string[] = []
  for (const head of before)
    for (const tail of after)
      for (const form of monthForms)
        for (let m = 1; m <= 12; m++) {
          if (form(m).startsWith('T') && !form(m).includes('/')) continue
          const words = head + form(m) + tail
          if (read(words) !== `once 2026-${day(m)}-01..2026-${day(m)}-${lastDays[m - 1]}`) wrong.push(`${words}: ${read(words)}`)
        }
  expect(wrong).toEqual([])
})

const roman = ['I', 'II', 'III', 'IV']
const quarterSpans = ['01-01..2026-03-31', '04-01..2026-06-30', '07-01..2026-09-30', '10-01..2026-12-31']
const quarterForms = [
  (n: number) => `Quý ${roman[n]}/2026`,
  (n: number) => `quí ${roman[n]} năm 2026`,
  (n: number) => `Quý ${n + 1}/2026`,
  (n: number) => `QUÝ ${roman[n]} - 2026`,
  (n: number) => `Quy ${roman[n]}/2026`,
  (n: number) => `Q${n + 1}/2026`,
  (n: number) => `Q.${roman[n]}/2026`,
  (n: number) => `quý ${roman[n]!.replace(/I/g, 'l')}/2026`,
  (n: number) => `${roman[n]}/2026`,
]

test('every quarter, in every spelling, is due on its last day', () => {
  const wrong: string[] = []
  for (const head of before)
    for (const tail of after)
      for (const form of quarterForms)
        for (let n = 0; n < 4; n++) {
          const words = head + form(n) + tail
          if (read(words) !== `once 2026-${quarterSpans[n]}`) wrong.push(`${words}: ${read(words)}`)
        }
  expect(wrong).toEqual([])
})

const dayForms = [
  (d: number, m: number) => `ngày ${d}/${m}/2026`,
  (d: number, m: number) => `${day(d)}/${day(m)}/2026`,
  (d: number, m: number) => `ngày ${d} tháng ${m} năm 2026`,
  (d: number, m: number) => `${d}-${m}-2026`,
  (d: number, m: number) => `${day(d)}.${day(m)}.2026`,
  (d: number, m: number) => `ngày ${d} tháng ${m}/2026`,
  (d: number, m: number) => `ngay ${d}/${m}`,
]
const limits: readonly (readonly [string, string])[] = [
  ['trước ', ', before'],
  ['Hoàn thành trước ', ', before'],
  ['chậm nhất ', ''],
  ['Chậm nhất là ', ''],
  ['muộn nhất vào ', ''],
  ['đến ', ''],
  ['Đến hết ', ''],
  ['không quá ', ''],
  ['Hạn cuối: ', ''],
]

test('every limit on a day has that day as its end and no start', () => {
  const wrong: string[] = []
  for (const [head, flag] of limits)
    for (const form of dayForms)
      for (const [d, m] of [
        [1, 1],
        [5, 12],
        [15, 6],
        [28, 2],
        [31, 12],
      ] as const) {
        const words = head + form(d, m)
        if (read(words) !== `once ..2026-${day(m)}-${day(d)}${flag}`) wrong.push(`${words}: ${read(words)}`)
      }
  expect(wrong).toEqual([])
})

const everies = ['hằng', 'hàng', 'mỗi', 'Hằng', 'hang']
test('a day of every month, quarter and year in every spelling', () => {
  const wrong: string[] = []
  const expects = (words: string, expected: string): void => {
    if (read(words) !== expected) wrong.push(`${words}: ${read(words)}`)
  }
  for (const every of everies)
    for (const [head, flag] of [
      ['', ''],
      ['vào ', ''],
      ['chậm nhất ', ''],
      ['trước ', ' before'],
    ] as const)
      for (const d of [1, 5, 15, 25]) {
        expects(`${head}ngày ${day(d)} ${every} tháng`, `recurring monthly day=${d}${flag}`)
        expects(`${every} tháng, ${head}ngày ${d}`, `recurring monthly day=${d}${flag}`)
        expects(`${head}ngày ${d} của tháng cuối ${every} quý`, `recurring quarterly month=3 day=${d}${flag}`)
        expects(`${head}ngày ${d} tháng 6 ${every} năm`, `recurring yearly 06-${day(d)}${flag}`)
        expects(`${head}ngày ${d}/6 và ${d}/12 ${every} năm`, `recurring yearly 06-${day(d)},12-${day(d)}${flag}`)
        expects(`${head}16h00 thứ Sáu ${every} tuần`, `recurring weekly fri 16:00${flag}`)
      }
  expect(wrong).toEqual([])
})

describe('numbers that are no dates', () => {
  test.each([
    'Quyết định số 13/2026/QĐ-UBND',
    'Kết luận 174',
    'NQ 57',
    'Nghị quyết 03/NQ-CP ngày 09/01/2025',
    'Kế hoạch số 34/KH-MTTQ-BTT, ngày 06/5/2026',
    'đạt 80%',
    'Điều 5, khoản 2',
    'Phụ lục II',
    '01 Tổ công nghệ số',
    'hạ tầng 5G',
    'Cách mạng công nghiệp 4.0',
  ])('%s', (words) => {
    expect(readDeadline(words, { year: 2026 }).schedule.kind).toBe('unparsable')
  })
})
