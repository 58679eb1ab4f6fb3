import type { Moment } from '../calendar/moment'
import { sayMoment } from './dates'

export const sayReportCounts = (n: { expected: number; onTime: number; late: number; missing: number; rate: number }): string =>
  `Phải báo cáo: ${n.expected} đơn vị; đúng hạn ${n.onTime}, muộn ${n.late}, chưa nộp ${n.missing}; tỷ lệ đúng hạn ${n.rate}%.`

export const sayTaskCounts = (n: { all: number; done: number; late: number; atRisk: number }): string =>
  `Nhiệm vụ: ${n.all}; đã hoàn thành ${n.done}, quá hạn ${n.late}, có nguy cơ chậm ${n.atRisk}.`

export const sayMissing = (contact: string | undefined, phone: string | undefined): string =>
  ['Chưa có báo cáo', contact && `liên hệ ${contact}`, phone].filter(Boolean).join(', ')

export const sayLate = (submitted: Moment): string => `Nộp lúc ${sayMoment(submitted)}, sau hạn`

export const noReports = 'Chưa có đơn vị nào nộp báo cáo trong kỳ.'
