/** Words of the sheet Theo dõi báo cáo. */
export const boardText = {
  sheet: 'Theo dõi báo cáo',
  title: 'THEO DÕI BÁO CÁO',
  asOf: 'Tính đến',
  head: ['Đơn vị', 'Người liên hệ', 'Điện thoại'],
  paste: 'Chữ để dán vào nhóm Zalo',
  states: { 'Chưa đến hạn': 'Chưa đến hạn', 'Đến hạn': 'HÔM NAY', 'Đúng hạn': 'Đúng hạn', Muộn: 'Muộn', 'Chưa nộp': 'CHƯA NỘP' },
  returned: 'Trả lại',
  accepted: 'đã nhận',
  count: (label: string, cutOff: string, came: number, expected: number): string =>
    `${label}: ${came} trên ${expected} đã nộp (hạn ${cutOff})`,
  none: 'Chưa có báo cáo nào phải nộp.',
} as const
