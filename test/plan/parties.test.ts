import { expect, it } from 'vitest'
import { partiesOf, splitUnits } from '../../src/plan/parties'

it.each<[string, string[]]>([
  ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Sở Nông nghiệp và Môi trường', ['Sở Nông nghiệp và Môi trường']],
  ['Hội Nông dân và Hội Phụ nữ', ['Hội Nông dân', 'Hội Phụ nữ']],
  ['Hoi Nong dan va Hoi Phu nu', ['Hoi Nong dan', 'Hoi Phu nu']],
  ['Hội Nông dân, Hội LHPN và Đoàn Thanh niên', ['Hội Nông dân', 'Hội LHPN', 'Đoàn Thanh niên']],
  ['UBND các phường, xã', ['UBND các phường, xã']],
  ['Sở Khoa học và Công nghệ Sở Công Thương; UBND các phường, xã', ['Sở Khoa học và Công nghệ', 'Sở Công Thương', 'UBND các phường, xã']],
  ['Các sở, ban, ngành, các tổ chức chính trị - xã hội', ['Các sở, ban, ngành', 'các tổ chức chính trị - xã hội']],
  ['Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã', ['Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã']],
  ['Doanh nghiệp, Sở, ban, ngành có liên quan', ['Doanh nghiệp', 'Sở, ban, ngành có liên quan']],
  ['- Các tổ chức thành viên - Ban CTMT các tổ dân phố', ['Các tổ chức thành viên', 'Ban CTMT các tổ dân phố']],
  ['Văn phòng HĐND và UBND phường', ['Văn phòng HĐND và UBND phường']],
  ['Đảng ủy, HĐND, UBND, UBMTTQ xã', ['Đảng ủy', 'HĐND', 'UBND', 'UBMTTQ xã']],
  ['Liên hiệp các Hội Khoa học và Kỹ thuật', ['Liên hiệp các Hội Khoa học và Kỹ thuật']],
  ['Công an xã, Ban CHQS xã;\n• Trạm Y tế', ['Công an xã', 'Ban CHQS xã', 'Trạm Y tế']],
  ['Phòng Văn hóa - Xã hội', ['Phòng Văn hóa - Xã hội']],
  ['Sở Tài chính và cơ quan, địa phương liên quan', ['Sở Tài chính', 'cơ quan, địa phương liên quan']],
  ['', []],
])('splits "%s"', (cell, names) => {
  expect(splitUnits(cell)).toEqual(names)
})

it.each<[string, string, string[], string[]]>([
  ['UBMTTQ xã phối hợp UBND xã', '', ['UBMTTQ xã'], ['UBND xã']],
  ['UBMTTQ phường chủ trì, phối hợp với Hội Nông dân và Hội Phụ nữ', '', ['UBMTTQ phường'], ['Hội Nông dân', 'Hội Phụ nữ']],
  ['Chủ trì: Văn phòng. Phối hợp: Hội LHPN, Đoàn Thanh niên', '', ['Văn phòng'], ['Hội LHPN', 'Đoàn Thanh niên']],
  ['- Đơn vị chủ trì: Hội CCB\n- Đơn vị phối hợp: Công an', '', ['Hội CCB'], ['Công an']],
  ['Hội CCB (chủ trì); Công an phường (phối hợp)', '', ['Hội CCB'], ['Công an phường']],
  ['Hội Nông dân chủ trì', 'Phối hợp: Hội LHPN', ['Hội Nông dân'], ['Hội LHPN']],
  ['Phối hợp với UBND xã', '', [], ['UBND xã']],
  ['Chu tri: Van phong; phoi hop: Hoi Nong dan', '', ['Van phong'], ['Hoi Nong dan']],
  ['Ban Thường trực', 'Ban Thường trực; Ban Thường trực', ['Ban Thường trực'], ['Ban Thường trực']],
])('tells who leads in "%s" | "%s"', (lead, coordinating, leads, helpers) => {
  expect(partiesOf(lead, coordinating)).toEqual({ lead: leads, coordinating: helpers })
})
