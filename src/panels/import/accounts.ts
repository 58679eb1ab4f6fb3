import type { PlanPreview } from '../../commands/plan-request'
import { rowMeanings } from './corrections'

export type Account = PlanPreview['accounts'][number]

/** What nobody has understood yet. */
export const notUnderstood = 'unclear'

const ranks: readonly string[] = [notUnderstood, ...rowMeanings]

const rankOf = (kind: string): number => (ranks.includes(kind) ? ranks.indexOf(kind) : ranks.length)

/** The kinds of rows that occur, what is not understood first and what is not part of the plan last, with their names and numbers. */
export function accountKinds(accounts: readonly Account[]): { readonly kind: string; readonly label: string; readonly count: number }[] {
  const found = new Map<string, { kind: string; label: string; count: number }>()
  for (const { kind, label } of accounts) {
    const known = found.get(kind)
    if (known) known.count++
    else found.set(kind, { kind, label, count: 1 })
  }
  return [...found.values()].sort((a, b) => rankOf(a.kind) - rankOf(b.kind))
}

/** The rows of a kind, or all; `first` come before the others, each lot in the order of the source. */
export function accountsThrough(accounts: readonly Account[], kind: string, first: ReadonlySet<number>): Account[] {
  const through = accounts.filter((account) => kind === 'all' || account.kind === kind)
  return [...through.filter(({ row }) => first.has(row)), ...through.filter(({ row }) => !first.has(row))]
}
