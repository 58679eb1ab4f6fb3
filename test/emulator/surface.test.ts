import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { none } from '../../emulator/services/none'
import { refusedServices } from '../../emulator/services/refused'
import { liveObjects } from '../../emulator/surface/live-objects'
import { probe } from '../../emulator/surface/probe'
import { readTypes } from '../../emulator/surface/read-types'
import { doors, services } from '../../emulator/surface/services'
import { isEmulated, surfaceTable, withTable } from '../../emulator/surface/table'
import { writeMembers } from '../../emulator/surface/write-members'

const classes = readTypes(services, doors, refusedServices)
const met = probe(classes)
const file = (name: string) => readFileSync(new URL(`../../emulator/${name}`, import.meta.url), 'utf8')

describe('what stands in git is what `npm run surface` makes', () => {
  test('the list of members', () => expect(file('surface/members.ts')).toBe(writeMembers(classes)))
  test('the table in the README', () => {
    const readme = file('README.md')
    expect(readme).toBe(withTable(readme, surfaceTable(classes, met)))
  })
})

const emptyHanded = (name: string, member: string): boolean => [...(none[name]?.lists ?? []), ...(none[name]?.nulls ?? [])].includes(member)

describe('every member of every class is there or refuses by name', () => {
  test.each(classes.filter(({ name }) => met[name]).map(({ name, members }) => [name, members] as const))('%s', (name, members) => {
    const unlike = members.filter((member) => !isEmulated(met[name]?.[member]) && met[name]?.[member] !== `NotEmulated: ${name}.${member}`)
    expect(unlike.map((member) => [member, met[name]?.[member]])).toEqual([])
  })
  test('a class without a live object is handed out by nothing that is emulated', () => {
    const absent = new Set(classes.filter(({ name }) => !met[name]).map(({ name }) => name))
    const givers = classes.flatMap(({ name, gives }) =>
      Object.entries(gives)
        .filter(([member, given]) => isEmulated(met[name]?.[member]) && given.some((one) => absent.has(one)))
        .filter(([member]) => !emptyHanded(name, member))
        .map(([member, given]) => `${name}.${member} gives ${given.join()}`),
    )
    expect(givers).toEqual([])
  })
  test('what is probed is in the types', () => {
    const names = new Set(classes.map(({ name }) => name))
    expect(Object.keys(liveObjects).filter((name) => !names.has(name))).toEqual([])
  })
  test.each(refusedServices)('%s refuses each of its members', (name) => {
    expect(Object.values(met[name] ?? {}).filter(isEmulated)).toEqual([])
  })
})
