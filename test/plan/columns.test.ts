import { expect, it } from 'vitest'
import { headerAt } from '../../src/plan/columns'
import { rowsOfText } from '../../src/plan/grid'
import { type Role, roleOf } from '../../src/plan/roles'

it.each<[Role, string[]]>([
  ['number', ['STT', 'TT', 'SỐ TT', 'Số thứ tự', 'S T T', 'Mã NV', 'Mục', 'Số']],
  [
    'title',
    [
      'Nội dung',
      'Nội dung công việc',
      'NHIỆM VỤ',
      'Nhiệm vụ và giải pháp',
      'Nội dung/nhiệm vụ',
      'Tên đề án',
      'Nội dung thực hiện',
      'Công việc',
      'Hoạt động',
      'Nộl dung',
      'Nhiêm vu',
      'Mục tiêu, nhiệm vụ',
    ],
  ],
  [
    'lead',
    [
      'Đơn vị chủ trì',
      'CHỦ TRÌ',
      'Cơ quan,\nđơn vị chủ trì',
      'Đơn vị thực hiện',
      'Cơ quan/đơn vị thực hiện',
      'Đơn vị được giao',
      'Đơn vị chú trì',
      'Bộ phận phụ trách',
      'Cơ quan tham mưu',
      'Đơn vị, cá nhân thực hiện',
    ],
  ],
  ['coordinating', ['Phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp thực hiện', 'Đơn vị tham gia', 'PHỐI HƠP']],
  ['parties', ['Đơn vị chủ trì, phối hợp', 'Phân công chủ trì / phối hợp']],
  ['person', ['Người phụ trách', 'Người thực hiện', 'Cán bộ phụ trách', 'Chuyên viên theo dõi', 'Đầu mối']],
  ['leader', ['Lãnh đạo phụ trách', 'Người đứng đầu chịu trách nhiệm', 'Lãnh đạo chỉ đạo']],
  [
    'words',
    [
      'Thời gian',
      'Thời gian thực hiện',
      'Thời hạn',
      'Tiến độ',
      'Thời gian hoàn thành',
      'Hạn hoàn thành',
      'Lộ trình',
      'Ngày hoàn thành',
      'Giai đoạn',
      'Thol gian',
      'Thời gian thực hiện nhiệm vụ',
    ],
  ],
  [
    'product',
    ['Sản phẩm', 'Sản phẩm, kết quả', 'Kết quả dự kiến', 'Sản phẩm hoàn thành', 'Kết quả/Sản phẩm', 'Kết quả thực hiện nhiệm vụ'],
  ],
  ['kept', ['Ghi chú', 'Kinh phí (triệu đồng)', 'Địa điểm', 'Thành phần', 'Căn cứ pháp lý', 'Cấp trình', 'Chỉ tiêu']],
  ['group', ['Nhóm nhiệm vụ', 'Lĩnh vực']],
])('knows the headers of %s', (role, headers) => {
  expect(headers.map((header) => [header, roleOf(header)])).toEqual(headers.map((header) => [header, role]))
})

it.each(['', 'Xyz', 'Hội Nông dân', '123', 'Tháng 5/2026 tại nhà văn hóa của tổ dân phố số 5 trên đường chính của phường'])(
  'takes "%s" for no header',
  (text) => {
    expect(roleOf(text)).toBeUndefined()
  },
)

const roles = (text: string): (Role | string)[] | undefined => headerAt(rowsOfText(text), 0)?.columns.map(({ role }) => role)

it.each<[string, Role[] | undefined]>([
  ['STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tSản phẩm', ['number', 'title', 'lead', 'coordinating', 'words', 'product']],
  ['Nội dung\tThời gian', ['title', 'words']],
  ['TT\tNội dung\tThời gian\tTiến độ', ['number', 'title', 'words', 'kept']],
  ['TT\tXyz\tChủ trì\tThời gian', ['number', 'title', 'lead', 'words']],
  ['1\tNội dung\tThời gian', undefined],
  ['Nhiệm vụ', undefined],
  ['STT\tHọ và tên\tĐiện thoại', undefined],
  ['STT\tChỉ tiêu\tĐơn vị tính', undefined],
  ['I\tNHIỆM VỤ TRỌNG TÂM\t\t', undefined],
])('reads "%s" as a header', (text, expected) => {
  expect(roles(text)).toEqual(expected)
})
