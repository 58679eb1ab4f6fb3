import { addMinutes, dayOf, type Moment } from '../calendar/moment'
import { periodsShown } from '../reporting/moving'
import type { Regime } from '../reporting/regime'
import { reportingUnits } from '../reporting/reporters'
import type { Colour } from '../schema/table'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Unit } from '../tables/units'
import { boardText as words } from '../text/board'
import { sayMoment, sayShortDay, shortLabel } from '../text/dates'
import type { Drawing } from './drawing'

interface Facts {
  readonly now: Moment
  readonly expected: readonly ExpectedReport[]
  readonly units: readonly Unit[]
  readonly regimes: readonly Regime[]
}

const firstRow = 4
/** Room for so many organisations, so that the sheet keeps its shape when one joins. */
const least = 60
/** A report whose cut-off lies farther ahead, in minutes, is not asked for yet. */
const soon = 7 * 1440
/** Columns before the periods: whom to call fits in one, so that a phone shows the newest period beside it. */
const before = words.head.length

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
  return { text: row.review === 'Đã nhận' ? `${text} ${words.accepted}` : text, colour: paints[row.state] }
}

/** One row for each period: what is due next comes first, so that a phone shows it, and what is past follows from the last one back. */
function periodsOf(expected: readonly ExpectedReport[], now: Moment): readonly ExpectedReport[] {
  const all = [...new Map(expected.map((row) => [row.period, row])).values()].sort((a, b) => a.cutOff.localeCompare(b.cutOff))
  const coming = all.filter(({ cutOff }) => cutOff >= now)
  return [...coming, ...all.slice(0, all.length - coming.length).reverse()]
}

/** The reports that people should speak of now: those due soon, else the one due next, else the last. */
function spokenOf(periods: readonly ExpectedReport[], now: Moment): readonly ExpectedReport[] {
  const open = periods.filter(({ cutOff }) => cutOff >= now)
  const near = open.filter(({ cutOff }) => cutOff <= addMinutes(now, soon))
  return near.length > 0 ? near : open.length > 0 ? open.slice(0, 1) : periods.slice(0, 1)
}

/** Who has reported for which period: a row for each organisation with whom to call, a column for each period, in colours; and a line to paste into a chat. */
export function board({ now, expected, units, regimes }: Facts): Drawing {
  const periods = periodsOf(expected, now).slice(0, periodsShown)
  const shown = new Set(periods.map(({ period }) => period))
  const drawn = expected.filter(({ period }) => shown.has(period))
  const known = new Set(drawn.map((row) => row.unit))
  const rows = units.filter((unit) => known.has(unit.shortName) || reportingUnits([unit], regimes).length > 0)
  const found = new Map(drawn.map((row) => [`${row.period}\t${row.unit}`, row]))
  const marks = rows.map((unit) => periods.map(({ period }) => markOf(found.get(`${period}\t${unit.shortName}`))))
  const blanks = Array.from({ length: Math.max(0, least - rows.length) }, () => blankRow)
  const pad = Array<string>(periodsShown - periods.length).fill('')
  const told = spokenOf(periods, now).map(({ period, label, cutOff }) => ({
    label,
    cutOff: sayMoment(cutOff),
    own: expected.filter((row) => row.period === period),
  }))
  const counts = told.map(({ label, cutOff, own }) =>
    words.count(shortLabel(label), cutOff, own.filter((row) => row.submitted).length, own.length),
  )
  const paste = told.map(({ label, cutOff, own }) =>
    words.missing(
      label,
      cutOff,
      own.filter((row) => !row.submitted).map(({ unit }) => unit),
    ),
  )
  return {
    tag: 'reportBoard',
    title: words.sheet,
    tabColor: '#f9ab00',
    widths: [125, 130, ...Array<number>(periodsShown).fill(104)],
    heights: { 1: 34, [firstRow]: 44 },
    rows: firstRow + Math.max(least, rows.length),
    ...(rows.length > least ? {} : { steady: true as const }),
    frozen: { rows: firstRow, columns: 1 },
    blocks: [
      { row: 1, column: 1, style: 'title', cells: [[words.title]] },
      { row: 2, column: 1, style: 'note', cells: [[`${words.asOf} ${sayMoment(now)}. ${counts.join('. ') || words.none}. ${words.key}`]] },
      { row: 3, column: 1, style: 'note', cells: [[words.paste, paste.join(' ')]] },
      {
        row: firstRow,
        column: 1,
        style: 'body',
        cells: [
          [...words.head, ...periods.map(({ label, cutOff }) => words.period(shortLabel(label), sayShortDay(dayOf(cutOff)))), ...pad],
          ...rows.map((unit, i) => [
            unit.shortName,
            [unit.contact, unit.phone].filter(Boolean).join('\n'),
            ...marks[i]!.map(({ text }) => text),
            ...pad,
          ]),
          ...blanks,
        ],
      },
      {
        row: firstRow + 1,
        column: before + 1,
        style: 'label',
        cells: [...marks.map((row) => [...row.map(({ text }) => text), ...pad]), ...blanks.map((row) => row.slice(before))],
        paint: [
          ...marks.map((row) => [...row.map(({ colour }) => colour), ...pad.map(() => undefined)]),
          ...blanks.map((row) => row.slice(before).map(() => undefined)),
        ],
      },
    ],
    charts: [],
  }
}

const blankRow: readonly string[] = Array<string>(before + periodsShown).fill('')
