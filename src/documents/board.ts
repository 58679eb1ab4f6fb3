import type { Moment } from '../calendar/moment'
import type { Regime } from '../reporting/regime'
import { reportingUnits } from '../reporting/reporters'
import type { Colour } from '../schema/table'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Unit } from '../tables/units'
import { boardText as words } from '../text/board'
import { sayMoment, shortLabel } from '../text/dates'
import { zaloText } from '../text/mails'
import type { Drawing } from './drawing'

interface Facts {
  readonly now: Moment
  readonly expected: readonly ExpectedReport[]
  readonly units: readonly Unit[]
  readonly regimes: readonly Regime[]
}

/** Periods side by side, the newest first. */
const periodsShown = 12
const firstRow = 4
/** Room for so many organisations, so that the sheet keeps its shape when one joins. */
const least = 60

const paints: Readonly<Record<ExpectedReport['state'], Colour>> = {
  'Chưa đến hạn': 'grey',
  'Đến hạn': 'blue',
  'Đúng hạn': 'green',
  Muộn: 'amber',
  'Chưa nộp': 'red',
}

interface Mark {
  readonly text: string
  readonly colour: Colour | undefined
}

function markOf(row: ExpectedReport | undefined): Mark {
  if (!row) return { text: '', colour: undefined }
  if (row.review === 'Trả lại') return { text: words.returned, colour: 'red' }
  const text = words.states[row.state]
  return { text: row.review === 'Đã nhận' ? `${text}, ${words.accepted}` : text, colour: paints[row.state] }
}

/** Who has reported for which period: a row for each organisation with whom to call, a column for each period, in colours; and a text to paste. */
export function board({ now, expected, units, regimes }: Facts): Drawing {
  const periods = [...new Map(expected.map((row) => [row.period, row])).values()]
    .sort((a, b) => b.cutOff.localeCompare(a.cutOff))
    .slice(0, periodsShown)
  const known = new Set(expected.map((row) => row.unit))
  const rows = units.filter((unit) => known.has(unit.shortName) || reportingUnits([unit], regimes).length > 0)
  const found = new Map(expected.map((row) => [`${row.period}\t${row.unit}`, row]))
  const marks = rows.map((unit) => periods.map(({ period }) => markOf(found.get(`${period}\t${unit.shortName}`))))
  const blanks = Array.from({ length: Math.max(0, least - rows.length) }, () => blankRow)
  const pad = Array<string>(periodsShown - periods.length).fill('')
  const open = periods.filter((row) => row.cutOff >= now)
  const told = (open.length > 0 ? open : periods.slice(0, 1)).map(({ period, label, cutOff }) => ({
    label,
    cutOff,
    own: expected.filter((row) => row.period === period),
  }))
  const counts = told.map(({ label, cutOff, own }) =>
    words.count(label, sayMoment(cutOff), own.filter((row) => row.submitted).length, own.length),
  )
  const paste = told
    .map(({ label, cutOff, own }) =>
      zaloText(
        label,
        cutOff,
        own.filter((row) => !row.submitted),
      ),
    )
    .join('\n\n')
  const pasteRow = firstRow + Math.max(least, rows.length) + 2
  return {
    tag: 'reportBoard',
    title: words.sheet,
    tabColor: '#f9ab00',
    widths: [170, 150, 110, ...Array<number>(periodsShown).fill(104)],
    heights: { 1: 34, [firstRow]: 44 },
    rows: pasteRow + 1,
    ...(rows.length > least ? {} : { steady: true as const }),
    frozen: { rows: firstRow, columns: 1 },
    blocks: [
      { row: 1, column: 1, style: 'title', cells: [[words.title]] },
      { row: 2, column: 1, style: 'note', cells: [[`${words.asOf} ${sayMoment(now)}. ${counts.join('. ') || words.none}`]] },
      {
        row: firstRow,
        column: 1,
        style: 'body',
        cells: [
          [...words.head, ...periods.map(({ label }) => shortLabel(label)), ...pad],
          ...rows.map((unit, i) => [unit.shortName, unit.contact ?? '', unit.phone ?? '', ...marks[i]!.map(({ text }) => text), ...pad]),
          ...blanks,
        ],
      },
      {
        row: firstRow + 1,
        column: 4,
        style: 'label',
        cells: [...marks.map((row) => [...row.map(({ text }) => text), ...pad]), ...blanks.map((row) => row.slice(3))],
        paint: [
          ...marks.map((row) => [...row.map(({ colour }) => colour), ...pad.map(() => undefined)]),
          ...blanks.map((row) => row.slice(3).map(() => undefined)),
        ],
      },
      { row: pasteRow, column: 1, style: 'head', cells: [[words.paste]] },
      { row: pasteRow + 1, column: 1, style: 'note', cells: [[paste]] },
    ],
    charts: [],
  }
}

const blankRow: readonly string[] = Array<string>(3 + periodsShown).fill('')
