import { builtProject } from '../../build/project'
import { createGoogle, type Execution, type Google, type SavedGoogle, type Script } from '../../emulator/index'
import { nodeRealm } from '../../emulator/life/node-realm'
import type { PlanAnswer, PlanPreview } from '../../src/commands/plan-request'

type Value = string | number | boolean | null | { error: string }

/** The office of a ward: one workbook with the built add-on, and what its people do. Every execution must end well unless a test says otherwise. */
export interface Office {
  readonly google: Google
  readonly script: Script
  /** What question boxes have said, in order. */
  readonly alerts: string[]
  menu(item: string): Execution
  /** The raw value of a cell, dates as serials. */
  cell(sheet: string, row: number, column: number): Value
  /** What a person sees in a cell. */
  shown(sheet: string, a1: string): string
  /** All rows of a sheet below its header as records by header, as shown. */
  records(sheet: string): Record<string, string>[]
  /** What stands beside a label of a form, as shown. */
  beside(sheet: string, label: string): string
  /** The row, from 1, whose first cell reads so. */
  rowOf(sheet: string, label: string): number
  titles(): string[]
  preview(text: string): PlanPreview
  importPlan(text: string): PlanAnswer
  /** Fills in lines of an organisation's tab by task code, then ticks it. */
  report(tab: string, lines: Record<string, { progress?: string; result?: string; difficulty?: string }>): void
  tick(tab: string, label: string): void
  /** Goes on to a moment by its two last ticks alone, and nothing of the idle hours before them: as a clock that stood still until then. */
  skipTo(local: string): void
  /** Runs functions of a test beside the add-on, with the owner's authority. */
  aside(source: string): void
}

const project = builtProject()

/** `left`: nobody opens the file before a menu is chosen. */
export function openOffice(options: { now?: string; saved?: SavedGoogle; kind?: 'consumer' | 'workspace'; left?: true } = {}): Office {
  const google = createGoogle({
    now: options.now ?? '2026-05-18T08:00',
    account: { email: 'vanphong.phuong@gmail.com', kind: options.kind ?? 'consumer' },
    realms: nodeRealm,
    ...(options.saved ? { saved: options.saved } : {}),
  })
  let opened = !options.left
  const alerts: string[] = []
  google.ui.answer = ({ message }) => {
    alerts.push(message)
    return { button: 'OK' }
  }
  let script = google.load(project)
  const sheet = (name: string) => {
    const found = google.book.data.sheets.find((s) => s.name === name)
    if (!found) throw new Error(`no sheet ${name}; there are ${google.book.data.sheets.map((s) => s.name).join(', ')}`)
    return found
  }
  const shownAt = (name: string, row: number, column: number): string => google.book.display(sheet(name).id, row - 1, column - 1)
  const office: Office = {
    google,
    get script() {
      return script
    },
    alerts,
    menu: (item) => {
      if (!opened) script.open()
      opened = true
      const execution = script.choose('Sổ kế hoạch', item)
      if (execution.status !== 'completed') throw new Error(`${item}: ${execution.error}`)
      return execution
    },
    cell: (name, row, column) => sheet(name).cells[row - 1]?.[column - 1]?.value ?? null,
    shown: (name, a1) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1)!
      return shownAt(
        name,
        Number(row),
        [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0),
      )
    },
    records: (name) => {
      const { cells, columnCount } = sheet(name)
      const columns = Array.from({ length: columnCount }, (_, i) => i + 1)
      const headers = columns.map((c) => shownAt(name, 1, c))
      return cells
        .map((row, i) => ({ row, i }))
        .filter(({ row, i }) => i > 0 && row?.some((c) => c && c.value !== null && c.value !== ''))
        .map(({ i }) => Object.fromEntries(columns.map((c) => [headers[c - 1]!, shownAt(name, i + 1, c)])))
    },
    rowOf: (name, label) => {
      const at = sheet(name).cells.findIndex((row) => row?.[0]?.value === label)
      if (at < 0) throw new Error(`no row "${label}" in ${name}`)
      return at + 1
    },
    beside: (name, label) => shownAt(name, office.rowOf(name, label), 2),
    titles: () => google.book.data.sheets.map((s) => s.name),
    preview: (text) => (answer(script.call('previewPlan', [{ text }])) as { preview: PlanPreview }).preview,
    importPlan: (text) => answer(script.call('importPlan', [{ text, seal: office.preview(text).seal }])),
    report: (tab, lines) => {
      for (const [code, { progress, result, difficulty }] of Object.entries(lines)) {
        const row = office.rowOf(tab, code)
        if (progress !== undefined) script.edit(tab, `D${row}`, progress)
        if (result !== undefined) script.edit(tab, `E${row}`, result)
        if (difficulty !== undefined) script.edit(tab, `F${row}`, difficulty)
      }
      office.tick(tab, 'Nộp báo cáo')
    },
    tick: (tab, label) => script.edit(tab, `B${office.rowOf(tab, label)}`, true),
    skipTo: (local) => {
      const { clock } = google
      const before = new Date(Date.parse(`${local}Z`) - 21 * 60_000).toISOString().slice(0, 19)
      if (before > clock.now) clock.set(before)
      clock.runTo(local)
    },
    aside: (source) => {
      script = google.load({ ...project, scripts: [...project.scripts, { name: 'Aside', source: `function aside() { ${source} }` }] })
      const execution = script.run('aside')
      if (execution.status !== 'completed') throw new Error(execution.error)
      script = google.load(project)
      script.open()
    },
  }
  if (opened) script.open()
  return office
}

function answer(result: { readonly value: unknown } | { readonly error: string }): PlanAnswer {
  if ('error' in result) throw new Error(result.error)
  return result.value as PlanAnswer
}

/** An office that has been set up. */
export function readyOffice(options?: Parameters<typeof openOffice>[0]): Office {
  const office = openOffice(options)
  office.menu('Thiết lập')
  return office
}

export const addresses: Readonly<Record<string, string>> = {
  'Công đoàn': 'congdoan@example.com',
  'Hội Nông dân': 'nongdan@example.com',
  'Đoàn Thanh niên': 'doan@example.com',
  'Hội LHPN': 'phunu@example.com',
  'Hội CCB': 'ccb@example.com',
}

/** Writes the addresses of the five organisations and of the officer. */
export function writeAddresses(office: Office): void {
  const units = office.records('Đơn vị')
  units.forEach((unit, i) => {
    const address = addresses[unit['Tên ngắn']!]
    if (address) office.script.edit('Đơn vị', `F${i + 2}`, address)
  })
  office.script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Email người phụ trách')}`, 'canbo@example.com')
  office.script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Email lãnh đạo')}`, 'chutich@example.com')
}

/** An office that has been set up, with its plan and everybody's address in. */
export function plannedOffice(options?: Parameters<typeof openOffice>[0]): Office {
  const office = readyOffice(options)
  office.importPlan(smallPlan)
  writeAddresses(office)
  return office
}

/** A small plan in our own words: one task for each kind of deadline, led by different organisations. */
export const smallPlan = [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Sản phẩm'],
  ['1', 'Tuyên truyền', '', '', '', ''],
  ['1.1', 'Mở chuyên mục trên trang thông tin của phường', 'Hội Nông dân', 'Các tổ chức thành viên', 'Tháng 5/2026', 'Chuyên mục'],
  ['1.2', 'Phát thanh bản tin hằng tuần tới các tổ dân phố', 'Đoàn Thanh niên', 'Hội LHPN', 'Thường xuyên', 'Bản tin'],
  ['2', 'Chăm lo đời sống', '', '', '', ''],
  ['2.1', 'Khảo sát hộ khó khăn trên địa bàn', 'Hội LHPN', 'Hội CCB', 'Quý I/2026', 'Danh sách'],
]
  .map((row) => row.join('\t'))
  .join('\n')
