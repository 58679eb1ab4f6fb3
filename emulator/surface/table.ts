import type { Met } from './probe'
import type { GoogleClass } from './read-types'

/** Whether reading the member gave something: whatever is refused gave the message instead. */
export const isEmulated = (met: string | undefined): boolean => /^(?:function|object|string|number|boolean)$/.test(met ?? '')

const list = (names: readonly string[]): string => names.join(', ')

/** The README's account of the surface: classes with what they lack, those that nothing hands out, enumerations, doors. */
export function surfaceTable(classes: readonly GoogleClass[], met: Readonly<Record<string, Met>>): string {
  const lacking = ({ name, members }: GoogleClass) => members.filter((member) => !isEmulated(met[name]?.[member]))
  const count = (some: readonly GoogleClass[]): [number, number] => {
    const all = some.reduce((sum, { members }) => sum + members.length, 0)
    return [all - some.reduce((sum, one) => sum + lacking(one).length, 0), all]
  }
  const of = (kinds: readonly GoogleClass['kind'][]) => classes.filter(({ kind }) => kinds.includes(kind))
  const [live, absent] = split(of(['service', 'class']), ({ name }) => met[name] !== undefined)
  const [whole, partly] = split(of(['enumeration']), (one) => lacking(one).length === 0)
  const [refused, open] = split(of(['refused', 'door']), (one) => lacking(one).length === one.members.length)
  const row = (one: GoogleClass) => `| ${one.name} | ${count([one]).join(' of ')} | ${list(lacking(one))} |`
  const [done, all] = count(of(['service', 'class', 'enumeration']))
  const names = (some: readonly GoogleClass[]) => list(some.map(({ name }) => name).sort())
  return [
    `${done} of ${all} members of ${of(['service', 'class', 'enumeration']).length} classes and enumerations are emulated. What Google's types do not know is \`undefined\`, as on Google.`,
    '',
    '| class | emulated | refused by name |',
    '|---|---|---|',
    ...[...live, ...open].sort(byName).map(row),
    '',
    `Nothing hands out an object of: ${names(absent)} (${count(absent)[1]} members).`,
    '',
    `Whole enumerations: ${names(whole)}.${partly.length > 0 ? ` Refused: ${names(partly)}.` : ''}`,
    '',
    `Refused at the door: ${names(refused)}.`,
  ].join('\n')
}

function split<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))]
}

const byName = (a: GoogleClass, b: GoogleClass): number => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)

const [begin, end] = ['<!-- surface: made by npm run surface -->', '<!-- /surface -->']

/** The README with the table between its markers. Throws where they are missing. */
export function withTable(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The README lacks the markers ${begin} and ${end}`)
  return `${readme.slice(0, from + begin.length)}\n${table}\n${readme.slice(to)}`
}
