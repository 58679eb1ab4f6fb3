import type { Cell } from '../schema/cell'
import { momentOfCell } from '../schema/cell'
import type { Expected } from '../schema/column'
import type { Problem } from '../schema/problem'
import { sayMoment } from './dates'

/** What belongs in a cell, with an example. */
export function sayExpected(expected: Expected): string {
  switch (expected.kind) {
    case 'text':
      return 'cần ghi chữ'
    case 'day':
      return 'cần ghi một ngày có thật, ví dụ 28/02/2026'
    case 'moment':
      return 'cần ghi ngày và giờ, ví dụ 22/05/2026 16:00'
    case 'percent':
      return 'cần ghi từ 0% đến 100%'
    case 'email':
      return 'cần ghi một địa chỉ thư, ví dụ hnd.phuong@gmail.com'
    case 'flag':
      return 'cần là ô tích'
    case 'link':
      return 'cần ghi một đường dẫn, ví dụ https://…'
    case 'clock':
      return 'cần ghi giờ, ví dụ 16:00'
    case 'count':
      return `cần ghi số nguyên từ ${expected.from} đến ${expected.to}`
    case 'choice':
      return `cần chọn một trong: ${expected.choices.join(', ')}`
  }
}

/** A cell's value as a person would quote it. */
export function sayCell(value: Cell | undefined): string {
  if (value === undefined || value === '') return 'đang để trống'
  const moment = typeof value === 'string' ? undefined : momentOfCell(value)
  return `đang ghi "${moment ? sayMoment(moment) : String(value)}"`
}

/** One sentence: where, what is there, what to write. */
export function sayProblem(problem: Problem): string {
  switch (problem.what) {
    case 'wrong cell':
      return `Trang "${problem.sheet}", dòng ${problem.row}, cột "${problem.header}": ${sayCell(problem.value)}, ${sayExpected(problem.expected)}.`
    case 'missing header':
      return `Trang "${problem.sheet}", dòng 1: không thấy cột "${problem.header}", cần ghi lại đúng tên cột, hoặc chọn Sổ kế hoạch > Thiết lập để khôi phục.`
    case 'missing sheet':
      return `Không thấy trang "${problem.sheet}"; cần chọn Sổ kế hoạch > Thiết lập để tạo lại, hoặc lấy lại trong Tệp > Lịch sử phiên bản.`
    case 'repeated key':
      return `Trang "${problem.sheet}", các dòng ${problem.rows.join(', ')}, cột "${problem.header}": cùng ghi "${problem.value}", cần ghi mỗi dòng một mã khác nhau.`
    case 'broken form':
      return `Trang "${problem.sheet}", cột A: không thấy dòng "${problem.label}", cần ghi lại đúng chữ, hoặc chọn Sổ kế hoạch > Thiết lập để khôi phục.`
    case 'unknown unit':
      return `Trang "${problem.sheet}", dòng ${problem.row}, cột "${problem.header}": đang ghi "${problem.value}", chưa có trong trang "Đơn vị"; cần ghi tên ngắn của một đơn vị đã có, hoặc thêm đơn vị này.`
    case 'open group':
      return `Trang "${problem.sheet}", dòng ${problem.row}, cột "${problem.header}": đang ghi "${problem.value}", chưa rõ nhóm này gồm những đơn vị nào; cần ghi tên ngắn từng đơn vị, hoặc ghi tên nhóm vào cột "Tên khác" của từng đơn vị ấy ở trang "Đơn vị".`
  }
}

/** Several problems for one message: the first ones whole, the rest counted. */
export function sayProblems(problems: readonly Problem[], most = 5): string {
  const lines = problems.slice(0, most).map(sayProblem)
  if (problems.length > most) lines.push(`… và ${problems.length - most} chỗ khác.`)
  return lines.join('\n')
}

/** What a cell's rule allows, for the hint that the sheet shows. */
export function sayExpectedRule(rule: {
  kind: 'list' | 'checkbox' | 'day' | 'number'
  values?: readonly string[]
  from?: number
  to?: number
}): string {
  switch (rule.kind) {
    case 'list':
      return sayExpected({ kind: 'choice', choices: rule.values ?? [] })
    case 'checkbox':
      return sayExpected({ kind: 'flag' })
    case 'day':
      return sayExpected({ kind: 'day' })
    case 'number':
      return rule.to === 1 ? sayExpected({ kind: 'percent' }) : sayExpected({ kind: 'count', from: rule.from ?? 0, to: rule.to ?? 0 })
  }
}
