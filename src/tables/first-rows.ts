import { parseDay } from '../calendar/day'
import type { Holiday } from './holidays'
import type { Unit } from './units'

const unit = (code: string, name: string, shortName: string, kind: Unit['kind'], aliases: string): Unit => ({
  code,
  name,
  shortName,
  kind,
  aliases,
  email: undefined,
  phone: undefined,
  contact: undefined,
  superior: kind === 'Ủy ban' ? undefined : 'UB',
  joined: undefined,
  left: undefined,
})

/**
 * The committee and the five socio-political organisations that every ward and commune has (Luật MTTQ Việt Nam as amended by 97/2025/QH15,
 * Quy định 301-QĐ/TW).
 */
export const firstUnits: readonly Unit[] = [
  unit(
    'UB',
    'Ban Thường trực Ủy ban MTTQ Việt Nam',
    'Ban Thường trực',
    'Ủy ban',
    'BTT; Ủy ban MTTQ; UBMTTQ; UBMTTQ xã; UBMTTQ phường; Mặt trận Tổ quốc',
  ),
  unit('CĐ', 'Công đoàn', 'Công đoàn', 'Tổ chức thành viên', 'LĐLĐ; Liên đoàn Lao động'),
  unit('HND', 'Hội Nông dân', 'Hội Nông dân', 'Tổ chức thành viên', 'HND'),
  unit('ĐTN', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn Thanh niên', 'Tổ chức thành viên', 'ĐTN; Đoàn TNCS; Đoàn TNCS Hồ Chí Minh'),
  unit('LHPN', 'Hội Liên hiệp Phụ nữ', 'Hội LHPN', 'Tổ chức thành viên', 'Hội Phụ nữ; HPN; HLHPN'),
  unit('CCB', 'Hội Cựu chiến binh', 'Hội CCB', 'Tổ chức thành viên', 'CCB; Hội Cựu chiến binh Việt Nam'),
]

const days = (from: string, to: string, name: string, source: string, kind: Holiday['kind'] = 'Nghỉ'): Holiday => ({
  from: parseDay(from)!,
  to: parseDay(to)!,
  kind,
  name,
  source,
})

const rule = 'Bộ luật Lao động 2019, Điều 112'
const computed = `${rule}; tự tính, chờ thông báo`
const notice = 'Thông báo 9441/TB-BNV ngày 16/10/2025'
const culture = 'Nghị quyết 28/2026/QH16'

/** Days off and make-up days of 2025 to 2027 as far as they are announced or follow from the law. */
export const firstHolidays: readonly Holiday[] = [
  days('2025-01-01', '2025-01-01', 'Tết Dương lịch', rule),
  days('2025-01-25', '2025-02-02', 'Tết Ất Tỵ', rule),
  days('2025-04-07', '2025-04-07', 'Giỗ Tổ Hùng Vương', rule),
  days('2025-04-26', '2025-04-26', 'Làm bù cho ngày 02/5', 'Công văn 8726/VPCP-KGVX', 'Làm bù'),
  days('2025-04-30', '2025-05-04', 'Ngày 30/4 và 1/5', rule),
  days('2025-08-30', '2025-09-02', 'Quốc khánh', rule),
  days('2026-01-01', '2026-01-04', 'Tết Dương lịch', rule),
  days('2026-01-10', '2026-01-10', 'Làm bù cho ngày 02/01', 'Cần kiểm tra lại theo thông báo', 'Làm bù'),
  days('2026-02-14', '2026-02-22', 'Tết Bính Ngọ', notice),
  days('2026-04-25', '2026-04-27', 'Giỗ Tổ Hùng Vương (nghỉ bù thứ Hai)', rule),
  days('2026-04-30', '2026-05-03', 'Ngày 30/4 và 1/5', rule),
  days('2026-08-22', '2026-08-22', 'Làm bù cho ngày 31/8', notice, 'Làm bù'),
  days('2026-08-29', '2026-09-02', 'Quốc khánh', notice),
  days('2026-11-24', '2026-11-24', 'Ngày Văn hóa Việt Nam', culture),
  days('2027-01-01', '2027-01-03', 'Tết Dương lịch', computed),
  days('2027-04-16', '2027-04-18', 'Giỗ Tổ Hùng Vương', computed),
  days('2027-04-30', '2027-05-03', 'Ngày 30/4 và 1/5', computed),
  days('2027-11-24', '2027-11-24', 'Ngày Văn hóa Việt Nam', culture),
]
