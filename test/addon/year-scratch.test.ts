import { it } from 'vitest'
import { liveYear } from './year-life'
import { planOfYear } from './year-plan'

it('lives', () => {
  const plan = planOfYear(2026)
  console.log(plan.length)
  const t = Date.now()
  const { office, done } = liveYear(plan)
  console.log(Date.now() - t, office.script.executions.length)
  const by: Record<string, number> = {}
  for (const e of office.script.executions) by[e.name] = (by[e.name] ?? 0) + 1
  for (const s of ['Báo cáo phải nộp', 'Sổ báo cáo', 'Lịch chạy', 'Hộp thư đi', 'Nhật ký', 'Sổ tổng hợp'])
    console.log(s, office.records(s).length)
  console.log(
    office
      .records('Sổ tổng hợp')
      .filter((r) => r['Phần'] === 'Số liệu')
      .slice(0, 30)
      .map((r) => `${r['Kỳ']} ${r['Bản']} ${r['Nội dung']}`)
      .join('\n'),
  )
  console.log(
    office.google.mailbox.sent
      .slice(0, 20)
      .map((m) => `${m.at} ${m.to} ${m.subject}\n${m.body}`)
      .join('\n'),
  )
  console.log(done.filter((d) => d.act === 'again').slice(0, 5), by)
})
