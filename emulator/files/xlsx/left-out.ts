/** What a file or a book does not hold after the way from one to the other, and on which sheet; absent where it is no sheet's. */
export interface LeftOut {
  readonly what: string
  readonly sheet?: string
}

/** Gathers what is left out, each once. */
export interface LeftOuts {
  add(what: string, sheet?: { readonly name: string }): void
  readonly all: readonly LeftOut[]
}

export function leftOuts(): LeftOuts {
  const found = new Map<string, LeftOut>()
  return {
    add(what, sheet) {
      found.set(JSON.stringify([what, sheet?.name]), sheet ? { what, sheet: sheet.name } : { what })
    },
    get all() {
      return [...found.values()]
    },
  }
}
