import { describe, expect, test } from 'vitest'
import { type SettingRow, settingList, settingsOf } from '../../src/tables/settings'

const row = (name: string, value?: string): SettingRow => ({ name, value, help: undefined })
const first = settingsOf([], []).settings

test('a file without settings works with the first ones', () => {
  expect(settingsOf([], [])).toEqual({
    settings: {
      committee: 'Ủy ban MTTQ Việt Nam phường (xã) …',
      officerEmail: undefined,
      leaderEmail: undefined,
      shift: 'Đưa lên ngày làm việc trước',
      answerDays: 10,
      consolidate: undefined,
      mailsOfDay: undefined,
      handOver: 'Đơn vị; Nội dung; Tiến độ; Kết quả; Khó khăn; Đề xuất',
      sendMail: 'Có',
    },
    problems: [],
  })
})

test('every first value is one that its setting takes', () => {
  for (const { column, first: value } of Object.values(settingList))
    if (value) expect([column.header, column.read(value)]).not.toEqual([column.header, undefined])
})

describe('settingsOf', () => {
  test.each<[string, readonly SettingRow[], object, readonly object[]]>([
    ['a value of its own', [row('Email lãnh đạo', 'Chu.Tich@phuong.vn')], { leaderEmail: 'chu.tich@phuong.vn' }, []],
    ['an address that is cleared', [row('Email lãnh đạo')], { leaderEmail: undefined }, []],
    ['a row that is no setting', [row('Cách hiểu [quarter]', 'end')], {}, []],
    [
      'an address that is none: nobody gets mails, and it is told',
      [row('Tên Ủy ban', 'Ủy ban'), row('Email người phụ trách', 'văn phòng')],
      { committee: 'Ủy ban', officerEmail: undefined },
      [{ what: 'wrong cell', sheet: 'Cài đặt', row: 3, header: 'Email người phụ trách', value: 'văn phòng', expected: { kind: 'email' } }],
    ],
    [
      'a choice that is none: the first one stays in force',
      [row('Gửi thư tự động', 'Thôi')],
      {},
      [
        {
          what: 'wrong cell',
          sheet: 'Cài đặt',
          row: 2,
          header: 'Gửi thư tự động',
          value: 'Thôi',
          expected: { kind: 'choice', choices: ['Có', 'Không'] },
        },
      ],
    ],
    ['working days as text, as the sheet holds them', [row('Số ngày làm việc để trả lời phản ánh', '7')], { answerDays: 7 }, []],
    ...['mười', '0', '2,5', '90'].map((value): [string, readonly SettingRow[], object, readonly object[]] => [
      `${value} working days: ten stay in force`,
      [row('Số ngày làm việc để trả lời phản ánh', value)],
      {},
      [
        {
          what: 'wrong cell',
          sheet: 'Cài đặt',
          row: 2,
          header: 'Số ngày làm việc để trả lời phản ánh',
          value,
          expected: { kind: 'count', from: 1, to: 60 },
        },
      ],
    ]),
    [
      'a blank where something must stand',
      [row('Tên Ủy ban')],
      {},
      [{ what: 'wrong cell', sheet: 'Cài đặt', row: 2, header: 'Tên Ủy ban', value: undefined, expected: { kind: 'text' } }],
    ],
  ])('%s', (_, rows, difference, problems) => {
    expect(
      settingsOf(
        rows,
        rows.map((_, i) => i + 2),
      ),
    ).toEqual({ settings: { ...first, ...difference }, problems })
  })
})
