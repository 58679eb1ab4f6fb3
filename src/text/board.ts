/** Words of the sheet Theo dõi báo cáo. */
export const boardText = {
  sheet: 'Theo dõi báo cáo',
  title: 'THEO DÕI BÁO CÁO',
  asOf: 'Tính đến',
  head: ['Đơn vị', 'Liên hệ'],
  paste: 'Dán vào Zalo:',
  states: { 'Chưa đến hạn': 'Chưa đến hạn', 'Đến hạn': 'HÔM NAY', 'Đúng hạn': 'Đúng hạn', Muộn: 'Muộn', 'Chưa nộp': 'CHƯA NỘP' },
  returned: 'Trả lại',
  accepted: '✓',
  key: 'Dấu ✓: cán bộ đã nhận.',
  period: (label: string, day: string): string => `${label}\nhạn ${day}`,
  count: (label: string, cutOff: string, came: number, expected: number): string =>
    `${label}: ${came} trên ${expected} đã nộp (hạn ${cutOff})`,
  /** In one line: a cell of several lines is copied with quotes around it. */
  missing: (label: string, cutOff: string, units: readonly string[]): string =>
    units.length === 0
      ? `Báo cáo ${label}: tất cả đơn vị đã nộp, cảm ơn các đồng chí.`
      : `Báo cáo ${label}, hạn ${cutOff}, còn chờ: ${units.join(', ')}. Đề nghị các đồng chí nộp sớm.`,
  none: 'Chưa có báo cáo nào phải nộp',
} as const
