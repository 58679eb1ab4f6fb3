import type { ProjectFiles } from '../face'
import { makeCacheService } from '../services/cache-service'
import { makeCharts } from '../services/charts'
import { makeHtmlService } from '../services/html-service'
import { makeLockService } from '../services/lock-service'
import { makeConsole, makeLogger } from '../services/logger'
import { makeMailApp } from '../services/mail-app'
import { mimeTypes } from '../services/mime-type'
import { makePropertiesService } from '../services/properties-service'
import { refuse, refusedServices } from '../services/refused'
import { makeScriptApp } from '../services/script-app'
import { makeSession } from '../services/session'
import { makeSpreadsheetApp } from '../services/spreadsheet-app'
import { makeUi, noUi } from '../services/ui'
import { makeUtilities } from '../services/utilities'
import type { RunningContext } from './context'
import type { Desk } from './desk'
import type { Locks } from './locks'
import type { Manifest } from './manifest'
import type { PersonData } from './people'
import { permitted } from './permissions'
import { below, uuid } from './random'
import type { World } from './world'

export interface Surroundings {
  readonly world: World
  readonly locks: Locks
  readonly manifest: Manifest
  readonly project: ProjectFiles
}

/** Where a person sits: the account and what it sees around the grid. */
export interface Seat {
  readonly person: PersonData
  readonly desk: Desk
}

/** The global objects of Apps Script for one execution in the name of `person`, before the one who sits at `desk`. */
export function makeGlobals(
  context: RunningContext,
  { world, locks, manifest, project }: Surroundings,
  { person, desk }: Seat,
  log: string[],
): Record<string, unknown> {
  const { scopes, timeZone } = manifest
  const getUi = (): object => {
    if (!context.hasUi) throw context.fail(noUi)
    return makeUi(context, desk, scopes)
  }
  const triggerId = (): string => String(1 + below(world.random, 9)) + Array.from({ length: 17 }, () => below(world.random, 10)).join('')
  const own: Record<string, object> = {
    SpreadsheetApp: makeSpreadsheetApp(context, getUi),
    ScriptApp: makeScriptApp(context, world, person, scopes, triggerId),
    Session: makeSession(
      context,
      timeZone,
      uuid({ state: [...person.email].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, 7) }),
    ),
    MailApp: makeMailApp(context, world, person),
  }
  for (const name of refusedServices) own[name] = refuse(name)
  return {
    ...Object.fromEntries(Object.entries(own).map(([name, service]) => [name, permitted(context, scopes, name, service)])),
    CacheService: makeCacheService(context, world.cache, person),
    Charts: makeCharts(),
    HtmlService: makeHtmlService(context, project.html),
    LockService: makeLockService(context, locks, person.email),
    Logger: makeLogger(log),
    MimeType: mimeTypes,
    PropertiesService: makePropertiesService(context, world.properties, person),
    Utilities: makeUtilities(context, world.random),
    console: makeConsole(log, context.now),
  }
}
