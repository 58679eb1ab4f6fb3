import { expect, it } from 'vitest'
import { type KnownUnit, matchUnits } from '../../src/plan/units'

const unit = (code: string, name: string, shortName: string, kind: string, ...aliases: string[]): KnownUnit => ({
  code,
  name,
  shortName,
  kind,
  aliases,
})

const directory: KnownUnit[] = [
  unit('UB', 'Ủy ban MTTQ Việt Nam phường Việt Hoà', 'UBMTTQ', 'Ủy ban', 'Ban Thường trực', 'Chuyên viên'),
  unit('CD', 'Công đoàn phường', 'Công đoàn', 'Tổ chức thành viên'),
  unit('HND', 'Hội Nông dân phường', 'Hội Nông dân', 'Tổ chức thành viên'),
  unit('PN', 'Hội Liên hiệp Phụ nữ Việt Nam phường', 'Hội LHPN', 'Tổ chức thành viên', 'Phụ nữ'),
  unit('DTN', 'Đoàn TNCS Hồ Chí Minh phường', 'Đoàn Thanh niên', 'Tổ chức thành viên'),
  unit('CCB', 'Hội Cựu chiến binh phường', 'Hội CCB', 'Tổ chức thành viên'),
  unit('CTD', 'Hội Chữ thập đỏ phường', 'Hội CTĐ', 'Tổ chức thành viên'),
  unit('T1', 'Ban CTMT tổ dân phố số 1', 'TDP 1', 'Ban CTMT'),
  unit('T2', 'Ban CTMT tổ dân phố số 2', 'TDP 2', 'Ban CTMT'),
  unit('UBND', 'Ủy ban nhân dân phường', 'UBND phường', 'Cơ quan khác'),
  unit('VH', 'Phòng Văn hóa - Xã hội', 'Phòng VH-XH', 'Cơ quan khác'),
]

it.each<[string, string[]]>([
  ['Hội Nông dân', ['HND']],
  ['Hội ND phường', []],
  ['HND', ['HND']],
  ['Hội Nông dân phường Việt Hoà', ['HND']],
  ['Uỷ ban Mặt trận Tổ quốc Việt Nam phường Việt Hòa', ['UB']],
  ['UBMTTQ phường', ['UB']],
  ['MTTQ phường', ['UB']],
  ['Ban Thường trực', ['UB']],
  ['Hội LHPN phường', ['PN']],
  ['Hội Phụ nữ', ['PN']],
  ['Đoàn thanh niên phường', ['DTN']],
  ['ĐTN', ['DTN']],
  ['Hội CCB', ['CCB']],
  ['Hôi Cưu chiên binh', ['CCB']],
  ['Hội Nông dấn phuờng', ['HND']],
  ['Ban Công tác Mặt trận TDP 2', ['T2']],
  ['Ban CTMT tổ dân phố số 02', ['T2']],
  ['UBND phường', ['UBND']],
  ['Phòng Văn hoá - Xã hội', ['VH']],
  ['Hội Nông dân và Phụ nữ', ['HND', 'PN']],
  ['UBMTTQ, UBND phường', ['UB', 'UBND']],
  ['Các tổ chức thành viên', ['CD', 'HND', 'PN', 'DTN', 'CCB', 'CTD']],
  ['Các tổ chức chính trị - xã hội', ['CD', 'HND', 'PN', 'DTN', 'CCB']],
  ['Các tổ chức CT-XH phường', ['CD', 'HND', 'PN', 'DTN', 'CCB']],
  ['Ban CTMT các tổ dân phố', ['T1', 'T2']],
  ['Ban Công tác Mặt trận', ['T1', 'T2']],
  ['Các đơn vị', ['CD', 'HND', 'PN', 'DTN', 'CCB', 'CTD', 'T1', 'T2', 'UBND', 'VH']],
  ['Các cơ quan, đơn vị liên quan', []],
  ['UBND xã Tân Hòa', []],
  ['Ban CTMT tổ dân phố 7', []],
])('finds "%s"', (name, codes) => {
  expect(matchUnits([name], directory).codes).toEqual(codes)
})

it('proposes what is unknown, once, with a code of its own, and creates nothing', () => {
  const found = matchUnits(['Hội Khuyến học phường', 'Trạm Y tế', 'Hội Khuyến học phường', 'Hội Nông dân'], directory)
  expect(found.codes).toEqual(['HND'])
  expect(found.open).toEqual(['Hội Khuyến học phường', 'Trạm Y tế'])
  const proposals = found.matches.flatMap((match) => (match.is === 'new' ? [match.proposal] : []))
  expect(proposals[0]).toEqual({ code: 'HKH', name: 'Hội Khuyến học phường', shortName: 'Hội Khuyến học' })
  expect(proposals[1]).toEqual({ code: 'TYT', name: 'Trạm Y tế', shortName: 'Trạm Y tế' })
})

it('leaves to a person what a known name only begins, and what two units share', () => {
  const [begun] = matchUnits(['UBMTTQ thành lập Tổ công tác KL 174'], directory).matches
  expect(begun).toMatchObject({ is: 'unsure', codes: ['UB'] })
  const twins = [...directory, unit('HND2', 'Hội Nông dân xã Bắc', 'HND Bắc', 'Tổ chức thành viên')]
  expect(matchUnits(['Hội Nông dân cơ sở'], twins).matches[0]).toMatchObject({ is: 'unsure' })
})

it.each<[string, string[]]>([
  ['Các cơ quan liên quan', ['UBND', 'VH']],
  ['cơ quan có liên quan', ['UBND', 'VH']],
  ['Cơ quan liên quan phường', ['UBND', 'VH']],
  ['Các đơn vị', ['HND', 'UBND']],
  ['Khối dân vận', ['VH']],
  ['Hội Nông dân', ['HND']],
  ['Các tổ chức thành viên', ['CD', 'HND', 'PN', 'DTN', 'CCB', 'CTD']],
])('a name that several units bear among their other names is a group of the file: "%s"', (name, codes) => {
  const others: Record<string, string[]> = {
    HND: ['các đơn vị'],
    UBND: ['Các cơ quan liên quan', 'Các đơn vị'],
    VH: ['Cơ quan liên quan', 'Khối dân vận', 'Hội Nông dân'],
    CCB: ['Hội Nông dân'],
  }
  const own = directory.map((each) => ({ ...each, aliases: [...(each.aliases ?? []), ...(others[each.code] ?? [])] }))
  expect(matchUnits([name], own).codes).toEqual(codes)
})

it.each<[string, 'group' | 'unsure' | 'new']>([
  ['Các doanh nghiệp viễn thông', 'group'],
  ['UBND các phường, xã', 'group'],
  ['Toàn thể hội viên', 'group'],
  ['Sở, ban, ngành', 'group'],
  ['Doanh nghiệp An Phát', 'new'],
  ['Trạm Y tế', 'new'],
  ['UBMTTQ thành lập Tổ công tác', 'unsure'],
])('"%s" waits for a person as %s', (name, is) => {
  const { matches, open } = matchUnits([name], directory)
  expect([matches[0]!.is, open]).toEqual([is, [name]])
})
