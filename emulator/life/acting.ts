import { Rejected } from '../book/refused'
import { noAccess, viewOnly } from '../book/says'
import { mayEdit, roleOf } from '../book/sharing'
import type { Script } from '../face'
import { handlerAt } from './desk'
import { enterTyped } from './entry'
import { changeEvent, editEvent, openEvent } from './events'
import type { Engine } from './execution'
import type { Seat } from './globals'
import { AuthorisationRequired, authorisationNeeded } from './outcome'
import { ownerOf } from './people'
import type { Runs } from './runs'
import { IllegalValue, received, sent } from './serialise'

type Acts = Pick<Script, 'open' | 'edit' | 'choose' | 'run' | 'call'>

/**
 * What a person at a desk does with the file and its script. Triggers run only for those who may edit, and only they have the script's
 * menus. Source: developers.google.com/apps-script/guides/triggers, "Restrictions". A script that asks for no permission runs at once;
 * any other first wants the person's authorisation, once.
 */
export function acting(engine: Engine, runs: Runs, seat: Seat): Acts {
  const { world, manifest } = engine
  const { person, desk } = seat
  const needsAuthorisation = (): boolean => !person.authorised && manifest.scopes?.size !== 0
  const reject = (says: { readonly vi: string; readonly en: string }): never => {
    throw new Rejected(says[person.language])
  }
  /** What the owner looks at stays as it is while another person looks at other sheets. */
  const asOwnView = <T>(act: () => T): T => {
    const { book } = world
    const shown = book.activeSheetId
    try {
      return act()
    } finally {
      if (person !== ownerOf(world) && book.sheets.some(({ id }) => id === shown)) book.activeSheetId = shown
    }
  }
  const editing = (): void => {
    if (!mayEdit(world.book, person.email)) reject(viewOnly)
  }
  const authorised = (): void => {
    editing()
    if (needsAuthorisation()) throw new AuthorisationRequired(person.language)
  }
  return {
    open() {
      desk.clear()
      if (roleOf(world.book, person.email) === undefined) reject(noAccess)
      if (!mayEdit(world.book, person.email)) return
      asOwnView(() => {
        runs.simple('onOpen', 'open', seat, openEvent())
        runs.installed('ON_OPEN', 'open', seat, openEvent)
      })
    },
    edit(sheetName, a1, typed) {
      editing()
      asOwnView(() => {
        const edited = enterTyped(engine, seat, sheetName, a1, typed)
        runs.simple('onEdit', 'edit', seat, editEvent(edited))
        runs.installed('ON_EDIT', 'edit', seat, (id) => editEvent(edited, id))
        runs.installed('ON_CHANGE', 'edit', seat, (id) => changeEvent('EDIT', id))
      })
    },
    choose(...path) {
      const handler = handlerAt(desk.menus, path)
      if (handler === undefined)
        throw new RangeError(
          `No menu item ${path.join(' > ')}; the menus are ${desk.menus.map(({ title }) => title).join(', ') || 'empty (open() first)'}`,
        )
      authorised()
      return asOwnView(() => runs.full(handler, 'menu', seat).execution)
    },
    run(name, ...args) {
      authorised()
      return asOwnView(() => runs.full(name, 'editor', seat, (context) => args.map((arg) => inRealm(context.parse, arg))).execution)
    },
    call(name, args) {
      editing()
      if (needsAuthorisation()) return { error: authorisationNeeded[person.language] }
      try {
        const plain = sent(args)
        const { execution, value, message } = asOwnView(() =>
          runs.full(name, 'panel', seat, (context) => plain.map((arg) => inRealm(context.parse, arg))),
        )
        return execution.status === 'completed' ? { value: received(value) } : { error: message ?? '' }
      } catch (error) {
        if (error instanceof IllegalValue) return { error: error.message }
        throw error
      }
    },
  }
}

const inRealm = (parse: (json: string) => unknown, value: unknown): unknown =>
  value === undefined ? undefined : parse(JSON.stringify(value))
