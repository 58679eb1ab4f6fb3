/** The invented committee and its people. Addresses and numbers lead nowhere. */
export const committee = {
  name: 'Ủy ban MTTQ Việt Nam phường Bến Sen',
  file: 'Sổ kế hoạch năm 2026 - MTTQ phường Bến Sen',
  account: 'vanphong.bensen@example.com',
  leader: 'chutich.bensen@example.com',
}

export interface Contact {
  /** The unit's short name in the directory. */
  readonly unit: string
  readonly email: string
  readonly phone: string
  readonly person: string
}

/** In the order of the directory that set-up writes. */
export const contacts: readonly Contact[] = [
  { unit: 'Ban Thường trực', email: 'btt.bensen@example.com', phone: '0900 000 001', person: 'Nguyễn Thị Thu Hà' },
  { unit: 'Công đoàn', email: 'cd.bensen@example.com', phone: '0900 000 002', person: 'Trần Quốc Bảo' },
  { unit: 'Hội Nông dân', email: 'hnd.bensen@example.com', phone: '0900 000 003', person: 'Phạm Văn Lúa' },
  { unit: 'Đoàn Thanh niên', email: 'dtn.bensen@example.com', phone: '0900 000 004', person: 'Đỗ Minh Khang' },
  { unit: 'Hội LHPN', email: 'pn.bensen@example.com', phone: '0900 000 005', person: 'Võ Thị Sen' },
  { unit: 'Hội CCB', email: 'ccb.bensen@example.com', phone: '0900 000 006', person: 'Hoàng Đình Thắng' },
]

/** Who does a task and which leader looks after it, by the unit that leads it. */
export const charge: Readonly<Record<string, { readonly person: string; readonly leader: string }>> = {
  'Ban Thường trực': { person: 'Nguyễn Thị Thu Hà', leader: 'Lê Thị Mai Hương' },
  'Công đoàn': { person: 'Trần Quốc Bảo', leader: 'Trần Quốc Bảo' },
  'Hội Nông dân': { person: 'Phạm Văn Lúa', leader: 'Ngô Thanh Tùng' },
  'Đoàn Thanh niên': { person: 'Đỗ Minh Khang', leader: 'Bùi Ngọc Lan' },
  'Hội LHPN': { person: 'Võ Thị Sen', leader: 'Đặng Thị Kim Chi' },
  'Hội CCB': { person: 'Hoàng Đình Thắng', leader: 'Phan Văn Dũng' },
}
