import type { BookData } from '../book/data'
import { newBook } from '../book/new-book'
import type { FailureNotice, GoogleOptions, SavedGoogle, SentMail } from '../face'
import { below, type Random } from './random'
import type { TriggerData } from './trigger-data'
import { parseLocal } from './zone'

export type Store = 'script' | 'document' | 'user'

/** Everything that outlives an execution: plain JSON, and nothing of it is kept elsewhere. */
export interface World {
  book: BookData
  /** Milliseconds since 1970. */
  now: number
  account: { email: string; kind: 'consumer' | 'workspace' }
  language: 'vi' | 'en'
  random: Random
  properties: Record<Store, Record<string, string>>
  /** `until`: milliseconds since 1970. */
  cache: Record<Store, Record<string, { value: string; until: number }>>
  triggers: TriggerData[]
  mails: SentMail[]
  failureNotices: FailureNotice[]
  /** Used today, on the day of the Pacific zone in which quotas are counted. */
  usage: { day: string; recipients: number; triggerMilliseconds: number }
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
    language: options.language ?? 'vi',
    random,
    properties: { script: {}, document: {}, user: {} },
    cache: { script: {}, document: {}, user: {} },
    triggers: [],
    mails: [],
    failureNotices: [],
    usage: { day: '', recipients: 0, triggerMilliseconds: 0 },
    scriptId: `1${id(56)}`,
  }
}

/** A deep copy as plain JSON. */
export const save = (world: World): SavedGoogle => ({ format: 1, ...(JSON.parse(JSON.stringify(world)) as object) })

function restore(saved: SavedGoogle, options: GoogleOptions): World {
  if (saved.format !== 1) throw new RangeError(`Saved state of format ${String(saved.format)}; format 1 is read here`)
  const { format: _, ...parts } = JSON.parse(JSON.stringify(saved)) as SavedGoogle
  const world = parts as unknown as World
  if (options.now !== undefined) world.now = parseLocal(world.book.timeZone, options.now)
  if (options.account) world.account = options.account
  if (options.language) world.language = options.language
  return world
}
