import { roleNames } from '../text/plan'
import { badRequest } from '../text/plan-import'
import type { Corrections, PlanRequest } from './plan-request'

const longestText = 2_000_000
const longestWords = 2000
const mostColumns = 100

type Judge = (value: unknown) => boolean

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText: Judge = (value) => typeof value === 'string' && value.length <= longestText
const isWords: Judge = (value) => typeof value === 'string' && value.length <= longestWords
const listOf =
  (judge: Judge): Judge =>
  (value) =>
    Array.isArray(value) && value.every(judge)
const entriesOf =
  (key: Judge, judge: Judge): Judge =>
  (value) =>
    isObject(value) && Object.entries(value).every(([name, entry]) => key(name) && judge(entry))
/** An object of these fields and no others, each as judged; any may be absent. */
const fieldsOf =
  <T extends object>(judges: { readonly [K in keyof Required<T>]: Judge }): Judge =>
  (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([name, entry]) => Object.keys(judges).includes(name) && (entry === undefined || judges[name as keyof T](entry)),
    )

const isRow: Judge = (key) => /^[1-9]\d{0,6}$/.test(key as string)
const isRole: Judge = (value) => Object.keys(roleNames).includes(value as string)

const isRequest = fieldsOf<PlanRequest>({
  text: isText,
  tables: listOf(listOf(listOf((cell) => cell === null || typeof cell === 'string'))),
  prose: isText,
  answers: entriesOf(isWords, isWords),
  addUnits: listOf(isWords),
  corrections: fieldsOf<Corrections>({
    columns: entriesOf(isRow, (roles) => Array.isArray(roles) && roles.length <= mostColumns && roles.every(isRole)),
    rows: entriesOf(isRow, (as) => ['task', 'section', 'continuation', 'header', 'skip'].includes(as as string)),
    deadlines: entriesOf(isRow, isWords),
    units: entriesOf(isWords, isWords),
    groups: entriesOf(isWords, listOf(isWords)),
  }),
  seal: isWords,
})

/**
 * What a panel sent, judged: a request, or the sentence that refuses it. Anybody who can open the file can call the function behind it.
 * Plain functions: a schema library would be a seventh of the file that this lives in.
 */
export const readRequest = (input: unknown): PlanRequest | string => (isRequest(input) ? (input as PlanRequest) : badRequest)
