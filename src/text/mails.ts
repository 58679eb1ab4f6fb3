import { clockOf, dayOf, type Moment } from '../calendar/moment'
import { sayMoment } from './dates'

/** A mail as people read it: plain text; the HTML form is made from it. */
export interface MailText {
  readonly subject: string
  readonly body: string
}

interface Reminded {
  readonly unit: string
  readonly tab: string
  readonly overdue: readonly string[]
}

/** To one person, before the cut-off, over all the units that he reports for. */
export function reminderMail(facts: {
  readonly committee: string
  readonly period: string
  readonly cutOff: Moment
  readonly units: readonly Reminded[]
  readonly now: Moment
  readonly link: string
}): MailText {
  const names = facts.units.map((u) => u.unit).join(', ')
  const overdue = facts.units.flatMap((u) => u.overdue.map((task) => (facts.units.length > 1 ? `- ${u.unit}: ${task}` : `- ${task}`)))
  return {
    subject:
      dayOf(facts.now) === dayOf(facts.cutOff)
        ? `Hôm nay ${clockOf(facts.cutOff)} hết hạn nộp báo cáo ${facts.period}`
        : `Nhắc nộp báo cáo trước ${sayMoment(facts.cutOff)}`,
    body: [
      'Kính gửi đồng chí,',
      `${names} chưa nộp báo cáo ${facts.period}. Hạn nộp: ${sayMoment(facts.cutOff)}.`,
      `Cách nộp: mở trang ${facts.units.map((u) => `"${u.tab}"`).join(', ')}, ghi tiến độ và kết quả, rồi tích ô "Nộp báo cáo". Không có việc gì thì tích "Không phát sinh". Điện thoại cũng làm được.`,
      `Mở sổ: ${facts.link}`,
      ...(overdue.length > 0 ? [`Việc đã quá hạn:\n${overdue.join('\n')}`] : []),
      'Đã nộp rồi thì đồng chí bỏ qua thư này.',
      facts.committee,
    ].join('\n\n'),
  }
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

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** A plain text as a mail that reads well on a phone: paragraphs, lists, links; no picture, no style sheet. */
export function mailHtml(subject: string, body: string): string {
  const linked = (text: string): string =>
    text
      .split(/(https:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
      .map((part, i) => (i % 2 === 0 ? escaped(part) : `<a href="${escaped(part)}" style="color:#1a56c4">${escaped(part)}</a>`))
      .join('')
  const listed = (lines: readonly string[]): string =>
    `<ul style="margin:4px 0;padding-left:20px">${lines.map((line) => `<li>${linked(line.slice(2))}</li>`).join('')}</ul>`
  const blocks = body.split('\n\n').map((block) => {
    const link = /^Mở sổ: (https:\/\/\S+)$/.exec(block)
    if (link)
      return `<p style="margin:0 0 16px"><a href="${escaped(link[1]!)}" style="display:inline-block;padding:10px 18px;background:#b3261e;color:#ffffff;border-radius:6px;text-decoration:none">Mở sổ kế hoạch</a></p>`
    return `<div style="margin:0 0 14px">${runs(block.split('\n'))
      .map((run) => (run.list ? listed(run.lines) : run.lines.map(linked).join('<br>')))
      .join('')}</div>`
  })
  return `<div style="max-width:560px;margin:0 auto;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#202124"><h1 style="font-size:18px;margin:0 0 14px">${escaped(subject)}</h1>${blocks.join('')}</div>`
}

/** Neighbouring lines that are points of a list, or that are not, in their order. */
function runs(lines: readonly string[]): readonly { readonly list: boolean; readonly lines: string[] }[] {
  const found: { readonly list: boolean; readonly lines: string[] }[] = []
  for (const line of lines) {
    const list = line.startsWith('- ')
    const last = found[found.length - 1]
    if (last?.list === list) last.lines.push(line)
    else found.push({ list, lines: [line] })
  }
  return found
}
