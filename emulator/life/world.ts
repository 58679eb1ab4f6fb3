import type { BookData } from '../book/data'
import { newBook } from '../book/new-book'
import type { FailureNotice, GoogleOptions, SavedGoogle, SentMail } from '../face'
import { newPerson, ownerOf, type PersonData, renameOwner } from './people'
import { below, type Random } from './random'
import { loadBook, plainCopy, saveBook } from './saved-book'
import type { TriggerData } from './trigger-data'
import { parseLocal } from './zone'

/** Stores that all share; each person's own stand with the person. */
export type Store = 'script' | 'document'

/** Everything that outlives an execution: plain JSON, and nothing of it is kept elsewhere. */
export interface World {
  book: BookData
  /** Milliseconds since 1970. */
  now: number
  /** The owner of the file and of the script. */
  account: { email: string; kind: 'consumer' | 'workspace' }
  language: 'vi' | 'en'
  random: Random
  people: PersonData[]
  properties: Record<Store, Record<string, string>>
  /** `until`: milliseconds since 1970. */
  cache: Record<Store, Record<string, { value: string; until: number }>>
  triggers: TriggerData[]
  mails: SentMail[]
  failureNotices: FailureNotice[]
  scriptId: string
}

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

/** A new account with a new spreadsheet, or the saved one; options that are given override what was saved, except the book's. */
export function makeWorld(options: GoogleOptions): World {
  if (options.saved) return restore(options.saved, options)
  const random = { state: options.seed ?? 1 }
  const id = (length: number): string => Array.from({ length }, () => idLetters[below(random, 64)]).join('')
  const timeZone = options.timeZone ?? 'Asia/Ho_Chi_Minh'
  const account = options.account ?? { email: 'vanphong.mttq@gmail.com', kind: 'consumer' as const }
  const language = options.language ?? 'vi'
  const book = newBook({
    id: `1${id(43)}`,
    name: 'Bảng tính chưa có tiêu đề',
    locale: options.locale ?? 'vi_VN',
    timeZone,
    owner: account.email,
  })
  return {
    book,
    now: parseLocal(timeZone, options.now ?? '2026-01-05T08:00'),
    account,
    language,
    random,
    people: [newPerson(account.email, account.kind, language, true)],
    properties: { script: {}, document: {} },
    cache: { script: {}, document: {} },
    triggers: [],
    mails: [],
    failureNotices: [],
    scriptId: `1${id(56)}`,
  }
}

/** A copy as plain JSON, which shares nothing with the world. */
export const save = ({ book, ...rest }: World): SavedGoogle => ({ format: 1, ...plainCopy(rest), book: saveBook(book) })

/** Before there were other people, the owner's stores and usage stood in the world itself. */
type Alone = Omit<World, 'people' | 'properties' | 'cache'> & {
  properties: Record<Store | 'user', World['properties']['script']>
  cache: Record<Store | 'user', World['cache']['script']>
  usage: PersonData['usage']
}

function withPeople({ properties, cache, usage, ...rest }: Alone): World {
  const owner = {
    ...newPerson(rest.account.email, rest.account.kind, rest.language, true),
    properties: properties.user,
    cache: cache.user,
    usage,
  }
  const { user: _, ...sharedProperties } = properties
  const { user: __, ...sharedCache } = cache
  return { ...rest, people: [owner], properties: sharedProperties, cache: sharedCache }
}

function restore(saved: SavedGoogle, options: GoogleOptions): World {
  if (saved.format !== 1) throw new RangeError(`Saved state of format ${String(saved.format)}; format 1 is read here`)
  const { format: _, book, ...rest } = saved
  const parts = { ...plainCopy(rest), book: loadBook(book) } as unknown as World | Alone
  const world = 'people' in parts ? parts : withPeople(parts)
  if (options.now !== undefined) world.now = parseLocal(world.book.timeZone, options.now)
  if (options.account) renameOwner(world, options.account)
  if (options.language) {
    world.language = options.language
    ownerOf(world).language = options.language
  }
  return world
}
