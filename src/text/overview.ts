/** Words of the leaders' page. */
export const overviewText = {
  sheet: 'Tổng quan',
  title: (committee: string): string => `TỔNG QUAN KẾ HOẠCH · ${committee}`,
  asOf: 'Tính đến',
  tiles: ['Quá hạn', 'Có nguy cơ chậm', 'Chưa nộp kỳ này', 'Đang thực hiện', 'Chưa thực hiện', 'Đã hoàn thành', 'Tổng số nhiệm vụ'],
  byState: { title: 'Nhiệm vụ theo trạng thái', head: ['Trạng thái', 'Số nhiệm vụ'] },
  byUnit: { title: 'Nhiệm vụ theo đơn vị chủ trì', head: ['Đơn vị', 'Quá hạn', 'Có nguy cơ chậm', 'Đang và chưa làm', 'Hoàn thành'] },
  byPeriod: { title: 'Báo cáo theo kỳ', head: ['Kỳ', 'Đúng hạn', 'Muộn', 'Chưa nộp'] },
  red: {
    title: 'Việc đỏ: cần xử lý ngay',
    head: ['Mã', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Hạn', 'Trạng thái', 'Tiến độ'],
    none: 'Không có việc quá hạn hay có nguy cơ chậm.',
  },
  note: 'Số liệu tự đổi khi trang Nhiệm vụ và Báo cáo phải nộp đổi. Danh sách việc đỏ cập nhật mỗi sáng và mỗi lần tổng hợp.',
}
