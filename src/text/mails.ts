import type { Moment } from '../calendar/moment'
import { sayMoment } from './dates'

/** A mail as people read it: plain text; its HTML form is made from it. */
export interface MailText {
  readonly subject: string
  readonly body: string
}

interface Absent {
  readonly unit: string
  readonly contact: string | undefined
  readonly phone: string | undefined
}

const sayAbsent = (a: Absent): string => `- ${[a.unit, a.contact, a.phone].filter(Boolean).join(', ')}`

/** A text to paste into a Zalo group: who has not reported yet. */
export const zaloText = (period: string, cutOff: Moment, absent: readonly { readonly unit: string }[]): string =>
  absent.length === 0
    ? `Báo cáo ${period}: tất cả đơn vị đã nộp. Cảm ơn các đồng chí.`
    : [
        `Báo cáo ${period}, hạn ${sayMoment(cutOff)}. Các đơn vị chưa nộp:`,
        ...absent.map((a) => `- ${a.unit}`),
        'Đề nghị các đồng chí nộp sớm.',
      ].join('\n')

/** To the officer at the cut-off: who is missing, with names and phones, and the text for Zalo. */
export function missingMail(facts: {
  readonly committee: string
  readonly period: string
  readonly cutOff: Moment
  readonly expected: number
  readonly absent: readonly Absent[]
  readonly link: string
}): MailText {
  const { absent } = facts
  return {
    subject: absent.length === 0 ? `Đã đủ báo cáo ${facts.period}` : `Còn ${absent.length} đơn vị chưa nộp báo cáo ${facts.period}`,
    body: [
      absent.length === 0
        ? `Cả ${facts.expected} đơn vị đã nộp báo cáo ${facts.period} (hạn ${sayMoment(facts.cutOff)}).`
        : `Đến hạn ${sayMoment(facts.cutOff)}, ${facts.expected - absent.length} trên ${facts.expected} đơn vị đã nộp báo cáo ${facts.period}. Chưa nộp:\n${absent.map(sayAbsent).join('\n')}`,
      ...(absent.length > 0 ? [`Chữ để dán vào nhóm Zalo:\n${zaloText(facts.period, facts.cutOff, absent)}`] : []),
      `Mở sổ: ${facts.link}`,
      facts.committee,
    ].join('\n\n'),
  }
}

/** To the superior of organisations whose report has still not come. */
export function escalatedMail(facts: {
  readonly committee: string
  readonly report: string
  readonly cutOff: Moment
  readonly absent: readonly Absent[]
  readonly link: string
}): MailText {
  const { absent, report } = facts
  return {
    subject: `${absent.length === 1 ? absent[0]!.unit : `${absent.length} đơn vị`} chưa nộp báo cáo ${report}`,
    body: [
      'Kính gửi đồng chí,',
      `Quá hạn ${sayMoment(facts.cutOff)} mà chưa có báo cáo ${report} của:\n${absent.map(sayAbsent).join('\n')}`,
      'Đề nghị đồng chí đôn đốc. Đơn vị vẫn nộp được trong sổ; báo cáo nộp sau hạn tính là nộp muộn.',
      `Mở sổ: ${facts.link}`,
      facts.committee,
    ].join('\n\n'),
  }
}

interface Escalated extends Absent {
  /** Who has been told. */
  readonly superior: string | undefined
}

/** To the officer: whose superiors have been told, and who has none that could be. */
export function escalationList(facts: {
  readonly committee: string
  readonly report: string
  readonly cutOff: Moment
  readonly absent: readonly Escalated[]
  readonly link: string
}): MailText {
  const told = facts.absent.filter(({ superior }) => superior)
  const untold = facts.absent.filter(({ superior }) => !superior)
  return {
    subject: `Vẫn còn ${facts.absent.length} đơn vị chưa nộp báo cáo ${facts.report}`,
    body: [
      `Quá hạn ${sayMoment(facts.cutOff)}, còn ${facts.absent.length} đơn vị chưa nộp báo cáo ${facts.report}.`,
      ...(told.length > 0
        ? [`Đã báo đơn vị cấp trên:\n${told.map((one) => `${sayAbsent(one)} (đã báo ${one.superior})`).join('\n')}`]
        : []),
      ...(untold.length > 0
        ? [`Chưa báo được vì trang "Đơn vị" chưa ghi cấp trên hoặc email của cấp trên:\n${untold.map(sayAbsent).join('\n')}`]
        : []),
      `Mở sổ: ${facts.link}`,
      facts.committee,
    ].join('\n\n'),
  }
}

/** To the leader when the committee's own report stands ready. */
export function consolidatedMail(facts: {
  readonly committee: string
  readonly period: string
  readonly numbers: readonly string[]
  readonly absent: readonly string[]
  readonly late: readonly string[]
  readonly due: Moment
  readonly link: string
}): MailText {
  return {
    subject: `Đã tổng hợp báo cáo ${facts.period}`,
    body: [
      `Bảng tổng hợp ${facts.period} đã sẵn sàng ở trang "Tổng hợp"; hạn gửi cấp trên: ${sayMoment(facts.due)}.`,
      facts.numbers.join('\n'),
      ...(facts.absent.length > 0 ? [`Chưa nộp: ${facts.absent.join(', ')}.`] : []),
      ...(facts.late.length > 0 ? [`Nộp muộn: ${facts.late.join(', ')}.`] : []),
      `Mở sổ: ${facts.link}`,
      facts.committee,
    ].join('\n\n'),
  }
}

/** To an organisation whose report is returned or opened again. */
export const returnedMail = (said: string, link: string, committee: string): { readonly body: string } => ({
  body: ['Kính gửi đồng chí,', said, `Mở sổ: ${link}`, committee].join('\n\n'),
})

/** Several mails to one person as one: the most urgent gives the subject; what they all end with is said once. */
export function joinedMail(mails: readonly MailText[]): MailText {
  const [first, ...others] = mails
  if (!first || others.length === 0) return { subject: first?.subject ?? '', body: first?.body ?? '' }
  const parts = mails.map(({ body }) => body.split('\n\n'))
  const common = (at: number): boolean => parts.every((part) => part[part.length - at] === parts[0]![parts[0]!.length - at])
  let ends = 0
  while (parts.every((part) => part.length > ends + 1) && common(ends + 1)) ends++
  const said = mails.map(({ subject }, i) => [...(i === 0 ? [] : [`${i + 1}. ${subject}`]), ...parts[i]!.slice(0, parts[i]!.length - ends)])
  return {
    subject: `${first.subject} (và ${others.length} tin khác)`,
    body: [...said.flat(), ...parts[0]!.slice(parts[0]!.length - ends)].join('\n\n'),
  }
}
