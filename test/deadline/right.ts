export interface Expected {
  readonly kind: string
  readonly start?: string | null
  readonly end?: string | null
  readonly recurrence?: string | null
  readonly items?: readonly Expected[]
}

/** A reading is right when kind, end, recurrence and the items agree, and start where one is given (data/README.md). */
export function isRight(got: Record<string, unknown>, expected: Expected): boolean {
  const items = (got.items ?? []) as readonly Record<string, unknown>[]
  return (
    got.kind === expected.kind &&
    (got.end ?? null) === (expected.end ?? null) &&
    (got.recurrence ?? null) === (expected.recurrence ?? null) &&
    (expected.start == null || got.start === expected.start) &&
    (expected.items === undefined ||
      (items.length === expected.items.length && expected.items.every((item, i) => isRight(items[i]!, item))))
  )
}
