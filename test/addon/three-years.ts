import type { Office } from './office'

/**
 * What three years leave in the sheets that only grow, written as blocks below what stands there: for each organisation 156 weekly, 36 monthly, 12
 * quarterly, 6 half-yearly and 3 yearly reports, ten lines in the record (of tasks that are no longer in the plan) for each weekly one, a mail for each week, the ledger, and the journal.
 */
export function threeYears(office: Office): void {
  const units = office.records('Đơn vị').flatMap((unit) => (unit.Loại === 'Ủy ban' ? [] : [{ code: unit.Mã!, name: unit['Tên ngắn']! }]))
  const owed = office.records('Báo cáo phải nộp')
  const old = new Set(owed.map((row) => row.Kỳ))
  if (!old.has('TUAN 2026-W20')) throw new Error(`history is written before the week of 11 May 2026, not of ${[...old]}`)
  office.aside(`
    const units = ${JSON.stringify(units)}
    const file = SpreadsheetApp.getActive()
    const day = (y, m, d, h) => new Date(Date.UTC(y, m - 1, d, h - 7))
    const two = (n) => String(n).padStart(2, '0')
    // Every period that was due before the week of now, as [key, label, cut-off].
    const periods = []
    for (let week = 0; week < 156; week++) {
      const friday = new Date(day(2023, 5, 19, 16).getTime() + week * 7 * 86400000)
      const thursday = new Date(friday.getTime() - 86400000)
      const year = thursday.getUTCFullYear()
      const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 86400000 / 7) + 1
      periods.push(['TUAN ' + year + '-W' + two(number), 'Tuần ' + number + '/' + year, friday])
    }
    for (let month = 4; month < 40; month++) {
      const [y, m] = [2023 + Math.floor(month / 12), (month % 12) + 1]
      periods.push(['THANG-25 ' + y + '-M' + two(m), 'Tháng ' + m + '/' + y, day(y, m, 25, 16)])
      if (m % 3 === 0) periods.push(['QUY-25 ' + y + '-Q' + m / 3, 'Quý ' + m / 3 + '/' + y, day(y, m, 25, 16)])
      if (m % 6 === 0) periods.push(['6THANG ' + y + '-H' + m / 6, 'Sáu tháng ' + m / 6 + '/' + y, day(y, m, 15, 16)])
      if (m === 12) periods.push(['NAM ' + y, 'Năm ' + y, day(y, 12, 15, 16)])
    }
    periods.sort((a, b) => a[2] - b[2])
    const before = (at, hours) => new Date(at.getTime() - hours * 3600000)
    // Old rows stand above those of now: they were written first.
    const write = (name, rowOf) => {
      const sheet = file.getSheetByName(name)
      const headers = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0]
      const now = sheet.getLastRow() > 1 ? sheet.getRange(2, 1, sheet.getLastRow() - 1, headers.length).getValues() : []
      const rows = rowOf().map((row) => headers.map((header) => row[header] ?? ''))
      const all = [...rows, ...now]
      if (sheet.getMaxRows() < all.length + 1) sheet.insertRowsAfter(sheet.getMaxRows(), all.length + 1 - sheet.getMaxRows())
      sheet.getRange(2, 1, all.length, headers.length).setValues(all)
    }
    write('Báo cáo phải nộp', () => periods.flatMap(([key, label, at]) => units.map(({ code, name }, i) => ({
      'Thời gian': label, 'Đơn vị': name, 'Tình trạng': 'Đúng hạn', 'Hạn nộp': at, 'Lúc nộp': before(at, 3 + (i % 5)), 'Lần nộp': 1,
      'Xem xét': 'Đã nhận', 'Kỳ': key, 'Dấu nội dung': 'cũ' + i, 'Mã theo dõi': key + '|' + code,
    }))))
    write('Sổ báo cáo', () => periods.filter(([key]) => key.startsWith('TUAN')).flatMap(([key, , at]) => units.flatMap(({ code, name }, i) =>
      Array.from({ length: 10 }, (_, line) => ({
        'Mã dòng': code + '|' + key + '|1|' + (line + 1), 'Kỳ': key, 'Đơn vị': name, 'Lần nộp': 1, 'Lúc nộp': before(at, 3 + (i % 5)), 'Đúng hạn': 'Đúng hạn',
        'Mã nhiệm vụ': String(line + 101), 'Nhiệm vụ': 'Việc cũ ' + (line + 1), 'Tiến độ': 0.5, 'Kết quả': 'Đã họp ' + line + ' hộ',
      })))))
    const weeks = periods.filter(([key]) => key.startsWith('TUAN'))
    write('Hộp thư đi', () => weeks.flatMap(([key, label, at]) => units.map(({ code }) => {
      const moment = before(at, 2)
      const local = new Date(moment.getTime() + 7 * 3600000).toISOString()
      return {
        'Mã thư': 'nhắc|' + local.slice(0, 10) + '|' + code + '@example.com', 'Lúc tạo': moment, 'Người nhận': code + '@example.com', 'Tiêu đề': 'Nhắc nộp ' + label,
        'Nội dung': 'Kính gửi đơn vị, báo cáo ' + label + ' đến hạn.', 'Tình trạng': 'Đã gửi', 'Lúc gửi': moment, 'Về báo cáo': key + '|' + code,
      }
    })))
    write('Lịch chạy', () => periods.flatMap(([key, , at]) => ['mở', 'chốt', 'báo', 'tổng hợp', 'nhắc'].map((what, i) => ({
      'Mã việc': what === 'nhắc' ? what + '|' + before(at, -5).toISOString().slice(0, 10) + 'T14:00' : what + '|' + key, 'Đến hạn lúc': before(at, 2 - i),
      'Làm lúc': before(at, 2 - i), 'Kết quả': 'Đã làm',
    }))))
    write('Nhật ký', () => weeks.flatMap(([key, , at]) => Array.from({ length: 80 }, (_, i) => ({
      'Số': key + '-' + i, 'Lúc': before(at, i / 10), 'Việc': 'Nộp báo cáo', 'Kết quả': 'Xong', 'Chi tiết': 'Đã nhận báo cáo ' + key,
    }))))
    write('Sổ tổng hợp', () => weeks.flatMap(([key, , at]) => Array.from({ length: 60 }, (_, i) => ({
      'Kỳ': key, 'Bản': 1, 'Phần': 'Kết quả theo nhiệm vụ', 'Đơn vị': 'Đơn vị ' + i, 'Nội dung': 'Việc ' + i, 'Lúc giữ': before(at, -60), 'Mã dòng': key + '|' + i,
      'Mã giữ': key + '|1|' + i,
    }))))
  `)
}
