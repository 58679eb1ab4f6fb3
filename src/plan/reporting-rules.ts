import { withoutBullet } from './cell'
import { fold } from './fold'

/** One sentence of the plan about reporting, taken apart for a person to agree to. */
export interface ReportingRule {
  readonly row: number
  readonly sentence: string
  /** Who reports and to whom, as written; empty where the sentence does not say. */
  readonly who: string
  readonly to: string
  /** The words of time, for the deadline reader. */
  readonly words: string
}

const rhythm =
  /\b(?:hang|dinh ky|moi) (?:ngay|tuan|thang|quy|nam|6 thang)|\bdinh ky\b|\b(?:ngay|thu) .{1,40}\b(?:hang|moi) (?:tuan|thang|quy|nam)/
const time =
  /(?:\b(?:truoc|cham nhat|vao)\b[^,;()]{0,30}?)?\b(?:\d{1,2} ?(?:h|gio|g)\d{0,2} )?(?:(?:ngay|thu) (?:thu )?[^,;.()]{1,40}?)?\b(?:hang|moi) (?:tuan|thang|quy|nam)\b(?: truoc (?:ngay|thu) \d{1,2})?/
const rounds = /\b(?:dinh ky|hang)\b[^.;()]*\b(?:quy|thang|nam|tuan)\b(?:[^.;()]{0,12}\bdot xuat\b)?/

/** The regular reports that the lines ask for. Sentences that only name a report as a task's result are none. */
export function reportingRules(lines: readonly { readonly row: number; readonly text: string }[]): ReportingRule[] {
  const rules: ReportingRule[] = []
  for (const { row, text } of lines) {
    if (text.length > 600) continue
    for (const sentence of withoutBullet(text).split(/(?:\.|;)\s+(?=[A-ZÀ-ỸĐ])/)) {
      const plain = fold(sentence)
      const report = plain.indexOf('bao cao')
      if (report < 0 || !rhythm.test(plain) || sentence.length < 30) continue
      const found = time.exec(plain) ?? rounds.exec(plain)
      if (!found) continue
      const who = sentence.slice(0, report).replace(/[,\s]*(?:có trách nhiệm|định kỳ|tổng hợp|gửi|thực hiện|chế độ|lập|,)*\s*$/i, '')
      const goal =
        /(?:\bve|\bcho|\bgui(?: ve)?|\bbao cao(?= [A-Z]))\s+(?=(?:uy ban|ubmttq|ubnd|ban |dang uy|van phong|thanh uy|tinh uy|mttq))/.exec(
          plain.slice(report),
        )
      const start = goal
        ? report + goal.index + goal[0].length
        : /^bao cao (?=dang uy|uy ban|ubnd|mttq|ban )/.test(plain.slice(report))
          ? report + 8
          : -1
      const end = start < 0 ? -1 : plain.slice(start).search(/ (?:\(|vao|truoc|theo|cham nhat|dinh ky|de |hang)|[.;]|$/)
      rules.push({
        row,
        sentence,
        who: who.length < 200 ? who.trim() : '',
        to: start < 0 ? '' : sentence.slice(start, start + end).replace(/,$/, ''),
        words: sentence.slice(found.index, found.index + found[0].length).trim(),
      })
    }
  }
  return rules
}
