/** What the officer chooses beside an expected report, which is named by its code. */
export interface Review {
  readonly at: string
  readonly report: string
  readonly action: 'Nhận' | 'Trả lại'
  readonly reason?: string
}

const taken = (at: string, period: string, units: readonly string[]): readonly Review[] =>
  units.map((unit) => ({ at, report: `${period}|${unit}`, action: 'Nhận' }))

/** In the order of time: most are taken, one is returned and comes again, one is returned on the day on which the file opens. */
export const reviews: readonly Review[] = [
  ...taken('2026-04-28T08:20', 'TUAN 2026-W17', ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB']),
  ...taken('2026-04-28T08:30', 'THANG-25 2026-M04', ['CĐ', 'HND', 'ĐTN', 'LHPN']),
  ...taken('2026-05-04T10:05', 'TUAN 2026-W18', ['CĐ', 'HND', 'ĐTN', 'LHPN']),
  ...taken('2026-05-11T08:15', 'TUAN 2026-W19', ['HND', 'ĐTN', 'LHPN', 'CCB']),
  {
    at: '2026-05-11T08:25',
    report: 'TUAN 2026-W19|CĐ',
    action: 'Trả lại',
    reason: 'Việc 6.4: ghi tên 4 cơ sở đã ký và đường dẫn bản cam kết',
  },
  ...taken('2026-05-12T08:10', 'TUAN 2026-W19', ['CĐ']),
  ...taken('2026-05-18T08:35', 'TUAN 2026-W20', ['HND', 'LHPN', 'CCB']),
  ...taken('2026-05-22T08:05', 'TUAN 2026-W21', ['LHPN']),
  {
    at: '2026-05-22T11:20',
    report: 'TUAN 2026-W21|CCB',
    action: 'Trả lại',
    reason: 'Việc 5.3: chưa có đường dẫn danh sách người học',
  },
]
