/** Words of the menu, of set-up and of the dashboard. */
export const menu = {
  title: 'Sổ kế hoạch',
  setUp: 'Thiết lập',
  importPlan: 'Nhập kế hoạch…',
  consolidate: 'Tổng hợp kỳ này',
  rollUp: 'Tổng hợp kỳ dài hơn…',
  handOver: 'Biểu gửi cấp trên',
  refresh: 'Tính lại trạng thái',
  missing: 'Ai chưa nộp?',
  deliver: 'Gửi thư đang chờ',
  previewMails: 'Ai sẽ nhận thư ngày…',
  check: 'Kiểm tra dữ liệu',
  clarity: 'Kiểm tra 6 rõ',
  health: 'Tình trạng sổ',
  repair: 'Sửa chữa',
  takeOver: 'Bàn giao cho tôi',
}

export const reportTabTitle = (shortName: string): string => `BC ${shortName}`

/** Stands at a protection; the code name in brackets lets set-up know it again. */
export const protectionNote = (name: string): string => `Sổ kế hoạch tính ô này, đừng ghi đè [${name}]`

/** A report tab that was set aside because its labels were overwritten. */
export const oldTabTitle = (title: string): string => `${title} (bản cũ)`

export const pasteSheet = 'Dán kế hoạch'
export const pasteGuide =
  'Chép cả bảng kế hoạch (hoặc cả văn bản), dán vào ô đầu tiên dưới dòng tiêu đề, rồi tích "Xem trước". Xem trang "Xem trước kế hoạch": chỗ hiểu chưa đúng thì ghi vào cột "Sửa hạn", "Sửa đơn vị" hay "Dòng này là" ở cuối dòng ấy, rồi tích lại "Xem trước"; đúng cả thì tích "Đồng ý nhập".'
