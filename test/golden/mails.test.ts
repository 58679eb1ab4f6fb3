import { describe, test } from 'vitest'
import { closePeriod } from '../../src/commands/close-period'
import { consolidate } from '../../src/commands/consolidate'
import { missing } from '../../src/commands/missing'
import { remind } from '../../src/commands/remind'
import { withPeriod } from '../../src/reporting/board'
import { linesOf } from '../../src/reporting/submission'
import { type OutboxMail, outbox } from '../../src/tables/outbox'
import { type ExpectedReport, expectedReports } from '../../src/tables/expected-reports'
import { mailHtml } from '../../src/text/mails'
import { only, written } from '../commands/kept'
import { at, line, m, tasks, ticked, unit, units, week21 } from '../reporting/office'
import { golden } from './golden'

const submitted: Readonly<Record<string, string>> = { CĐ: '2026-05-21T09:10', ĐTN: '2026-05-22T16:20' }
const boardAt = (now: string): readonly ExpectedReport[] =>
  withPeriod(
    withPeriod([], units, week21, m(now)).map((row) => {
      const when = units.filter((u) => u.shortName === row.unit).map((u) => submitted[u.code])[0]
      return when !== undefined && when <= now ? { ...row, submitted: m(when) } : row
    }),
    units,
    week21,
    m(now),
  )
const everybody = boardAt('2026-05-22T16:00').map((row) => ({ ...row, submitted: m('2026-05-22T09:00') }))
const lines = (['CĐ', 'ĐTN'] as const).flatMap((code) =>
  linesOf(
    ticked(
      code,
      code === 'CĐ'
        ? []
        : [
            line('1.1', {
              progress: 0.6,
              result: 'Giúp mở hai lớp, 64 người dự',
              evidence: 'https://phuong.vn/anh',
              difficulty: 'Thiếu máy chiếu',
            }),
          ],
      {
        tail: code === 'CĐ' ? { nothing: true } : { proposals: 'Cho mượn hội trường tối thứ Bảy' },
      },
    ).form,
    { unit: unit(code), dates: week21, submitted: m(submitted[code]!), version: 1, remark: undefined },
  ),
)

const reminded = (id: string, now: string): OutboxMail[] =>
  written(
    outbox,
    remind.decide({ units, tasks, expectedReports: boardAt(now), outbox: [] }, at(now), { id, due: m(now), period: '2026-W21' }, []),
  )
const closed = (board: readonly ExpectedReport[]): OutboxMail[] =>
  written(
    outbox,
    closePeriod.decide(
      { units, expectedReports: board, outbox: [] },
      at('2026-05-22T16:03'),
      { id: 'chốt', due: week21.cutOff, period: '2026-W21' },
      [],
    ),
  )
const consolidated = consolidate.decide(
  { units, tasks, reports: lines, expectedReports: boardAt('2026-05-22T16:33'), outbox: [] },
  at('2026-05-22T16:33'),
  { id: 'tổng hợp', due: m('2026-05-22T16:30'), period: '2026-W21' },
  [],
)
const to = (mails: readonly OutboxMail[], address: string): OutboxMail => mails.find((mail) => mail.to === address)!

describe('mails as people get them', () => {
  test.each<[string, OutboxMail]>([
    ['reminder-day-before', to(reminded('nhắc|24', '2026-05-21T08:00'), 'congdoan@phuong.vn')],
    ['reminder-two-units', to(reminded('nhắc|2', '2026-05-22T14:00'), 'chihue@phuong.vn')],
    ['missing-at-cut-off', closed(boardAt('2026-05-22T16:00'))[0]!],
    ['complete-at-cut-off', closed(everybody)[0]!],
    ['consolidated', written<OutboxMail>(outbox, consolidated)[0]!],
  ])('%s', (name, mail) => {
    golden(`${name}.txt`, `${mail.subject}\n\n${mail.body}`)
    golden(`${name}.html`, mailHtml(mail.subject, mail.body))
  })
})

test('the text for Zalo', () => {
  const said = (board: readonly ExpectedReport[]): string =>
    only(missing.decide({ units, expectedReports: board }, at('2026-05-22T15:00'), undefined, []), 'tell')[0]!.text
  golden('zalo.txt', [said(boardAt('2026-05-22T15:00')), said(everybody)].join('\n\n'))
})

test('the consolidation', () => {
  const [rows, board] = only(consolidated, 'replace')
  const shown = (row: object): string =>
    Object.values(row)
      .map((value) => String(value ?? '').replace(/\n/g, ' ⏎ '))
      .join(' | ')
  golden(
    'consolidation.txt',
    (
      rows!.rows as readonly {
        line: number
        part: string
        unit?: string
        task?: string
        content: string
        progress?: number
        detail?: string
      }[]
    )
      .map(({ line: n, part, unit: its, task, content, progress, detail }) => shown({ n, part, its, task, content, progress, detail }))
      .join('\n'),
  )
  golden('board.txt', (board!.table === expectedReports ? board!.rows : []).map(shown).join('\n'))
})
