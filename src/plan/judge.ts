import { beginsSmall, isBullet, isCapitals } from './cell'
import { fold } from './fold'
import { isElided, isTotal, type Line } from './lines'
import { type ItemNumber, isBeneath } from './numbers'
import { isBlank } from './regions'

/** What a row of a table is. `parent` is a task that others stand beneath; `unclear` is told, never guessed. */
export type Kind = 'task' | 'parent' | 'section' | 'continuation' | 'blank' | 'total' | 'elided' | 'page' | 'noTitle' | 'unclear'

const quiet = (kind: Kind | undefined): boolean => kind === 'blank' || kind === 'elided' || kind === 'total'

const isPart = (number: ItemNumber): boolean => number.form === 'roman' || number.form === 'upper'

interface Habits {
  readonly numbered: boolean
  /** The table has columns besides number and title. */
  readonly duties: boolean
  /** The commonest form of number among rows that have duties. */
  readonly taskForm: ItemNumber['form'] | undefined
}

function habitsOf(lines: readonly Line[]): Habits {
  const counts = new Map<ItemNumber['form'], number>()
  for (const { number, rest } of lines) if (number && rest) counts.set(number.form, (counts.get(number.form) ?? 0) + 1)
  const taskForm = Array.from(counts).sort(
    ([a, many], [b, more]) => more - many || Number(a === 'roman' || a === 'upper') - Number(b === 'roman' || b === 'upper'),
  )[0]?.[0]
  return { numbered: lines.some(({ number }) => number !== undefined), duties: lines.some(({ rest }) => rest), taskForm }
}

/** A row of number and title alone: a section where what follows says so, otherwise a task whose other cells are empty. */
function headsSection(line: Line, number: ItemNumber, next: Line | undefined, habits: Habits): boolean {
  if (next?.number && isBeneath(number, next.number)) return true
  if (isPart(number) && habits.taskForm !== number.form) return habits.duties || isCapitals(line.title) || next?.number?.value === 1
  if (!habits.duties) return false
  if (isCapitals(line.title)) return true
  if (/^(?:phan|nhom|muc)\b/.test(fold(line.rows[0]!.cells[0] || ''))) return true
  if (next && !next.number && next.title !== '' && next.rest) return true
  if (next?.number && next.number.value === 1 && next.number.parent === '') return true
  return number.form === 'int' && (habits.taskForm === 'dotted' || habits.taskForm === 'lower')
}

function judgeLine(line: Line, previous: Kind | undefined, next: Line | undefined, habits: Habits): Kind {
  const { number, title, rest } = line
  if (title === '') {
    const holds = rest || line.extra.length > 0
    if (holds && !number && line.numberText === '') return 'continuation'
    if (holds) return 'noTitle'
    return number && !line.rows[0]!.parted ? 'page' : 'unclear'
  }
  if (!number && line.numberText.length > 12) return 'unclear'
  const covered = line.covered.indexOf('title') >= 0
  if (covered) return 'continuation'
  if (number && rest) {
    const children = next?.number && (isBeneath(number, next.number) || (next.number.value === 1 && next.number.form !== number.form))
    if (isPart(number) && habits.taskForm !== number.form && children) return 'section'
    return next?.number && isBeneath(number, next.number) ? 'parent' : 'task'
  }
  if (number) return headsSection(line, number, next, habits) ? 'section' : 'task'
  if (rest) {
    const torn = habits.numbered && beginsSmall(title) && line.numberText === '' && (previous === 'task' || previous === 'parent')
    return torn && !(line.cells.get('lead') && line.cells.get('words')) ? 'continuation' : 'task'
  }
  if (line.numberText !== '' || line.bulleted) return 'task'
  if (isCapitals(title)) return 'section'
  if (beginsSmall(title) || isBullet(title)) return 'continuation'
  if (!habits.duties) return habits.numbered ? 'unclear' : 'task'
  return next && (next.number || next.rest) ? 'section' : 'unclear'
}

const begins = (number: ItemNumber | undefined, next: Line | undefined): boolean =>
  number !== undefined && next?.number !== undefined && isBeneath(number, next.number)

/** The kind of each line of one table, in order; `said` is what a person says that a line is, which goes before every rule. */
export function judge(
  lines: readonly Line[],
  said: (line: Line) => 'task' | 'section' | 'continuation' | undefined = () => undefined,
): Kind[] {
  const habits = habitsOf(lines)
  const first = lines.map((line): Kind | undefined => {
    if (line.rows.every(isBlank)) return 'blank'
    if (said(line)) return undefined
    if (isElided(line)) return 'elided'
    return isTotal(line) ? 'total' : undefined
  })
  const kinds: Kind[] = []
  let previous: Kind | undefined
  let begun = false
  lines.forEach((line, i) => {
    const known = first[i]
    if (known) {
      kinds.push(known)
      return
    }
    let after = i + 1
    while (after < lines.length && quiet(first[after])) after++
    const told = said(line)
    if (told && (told !== 'continuation' || begun)) {
      kinds.push(told === 'task' && begins(line.number, lines[after]) ? 'parent' : told)
      if (told !== 'continuation') previous = told
      begun = true
      return
    }
    let kind = judgeLine(line, previous, lines[after], habits)
    const heir = previous === 'task' || previous === 'parent' || (previous === 'section' && line.title !== '')
    if (kind === 'continuation' && !heir) kind = 'unclear'
    begun = begun || kind === 'task' || kind === 'parent' || kind === 'section'
    if (kind !== 'page') previous = kind === 'continuation' ? previous : kind
    kinds.push(kind)
  })
  return kinds
}
