import { readFile, writeFile } from 'node:fs/promises'
import { refusedServices } from '../emulator/services/refused'
import { probe } from '../emulator/surface/probe'
import { readTypes } from '../emulator/surface/read-types'
import { doors, services } from '../emulator/surface/services'
import { surfaceTable, withTable } from '../emulator/surface/table'
import { writeMembers } from '../emulator/surface/write-members'

/*
 * Writes the list of Google's members that the emulator's proxies look into, and the table in its README. The list stands in git: the
 * page, vitest, and tsx all need it at run time, and the last knows no virtual modules. A second run is needed where Google's types
 * changed, as the first one probes with the list that was there.
 */
const place = (name: string): URL => new URL(`../emulator/${name}`, import.meta.url)
const classes = readTypes(services, doors, refusedServices)
await writeFile(place('surface/members.ts'), writeMembers(classes))
await writeFile(place('README.md'), withTable(await readFile(place('README.md'), 'utf8'), surfaceTable(classes, probe(classes))))
