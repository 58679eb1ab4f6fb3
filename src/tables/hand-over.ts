/** The fields that a table for the level above can hold, by the names that the setting gives them. */
export const handOverFields = [
  'TT',
  'Kỳ',
  'Đơn vị',
  'Mã nhiệm vụ',
  'Nội dung',
  'Thời hạn',
  'Chủ trì',
  'Phối hợp',
  'Sản phẩm',
  'Tiến độ',
  'Trạng thái',
  'Kết quả',
  'Minh chứng',
  'Khó khăn',
  'Đề xuất',
  'Ghi chú',
] as const

export type HandOverField = (typeof handOverFields)[number]

export const firstHandOverFields = 'Đơn vị; Nội dung; Tiến độ; Kết quả; Khó khăn; Đề xuất'
