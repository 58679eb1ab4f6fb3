import type { Office } from './office'
import { openOffice } from './office'

/** Organisations of a large ward: the five that every ward has and 35 residential groups. */
const groups = Array.from({ length: 35 }, (_, i) => `TDP ${i + 1}`)

/** The regimes in use: week, month on the 25th, quarter, half-year, year. */
const used = ['TUAN', 'THANG-25', 'QUY-25', '6THANG', 'NAM']

/** An office of 40 organisations and five regimes, set up on a Monday; each leads one task. */
export function fortyUnits(now = '2026-05-11T08:00'): Office & { readonly tabs: readonly string[] } {
  const office = openOffice({ now, kind: 'workspace' })
  office.menu('Thiết lập')
  const directory = groups.map((name, i) => [
    `TDP${i + 1}`,
    `Ban CTMT tổ dân phố ${i + 1}`,
    name,
    'Ban CTMT',
    '',
    `tdp${i + 1}@example.com`,
  ])
  office.script.edit('Đơn vị', 'A8', directory)
  office.script.edit(
    'Đơn vị',
    'F3',
    ['congdoan', 'nongdan', 'doan', 'phunu', 'ccb'].map((name) => [`${name}@example.com`]),
  )
  const regimes = office.records('Chế độ báo cáo')
  for (const code of used) office.script.edit('Chế độ báo cáo', `C${regimes.findIndex((row) => row.Mã === code) + 2}`, 'Có')
  const names = office.records('Đơn vị').flatMap((unit) => (unit.Loại === 'Ủy ban' ? [] : [unit['Tên ngắn']!]))
  const tasks = names.map((name, i) => [
    `${i + 1}`,
    'Việc chung',
    `Vận động ${i + 1}`,
    name,
    '',
    '',
    '',
    'Năm 2026',
    '01/01/2026',
    '31/12/2026',
  ])
  office.script.edit('Nhiệm vụ', 'A2', tasks)
  office.menu('Thiết lập')
  return Object.assign(office, { tabs: office.titles().filter((title) => title.startsWith('BC ')) })
}
