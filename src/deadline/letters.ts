/** A word without its marks, and the marks by themselves: `tháng` is `thang` with an acute; y counts as i where both are written (quý, quí). */
export interface Spelling {
  readonly base: string
  readonly marks: string
}

const stroke = 'đ'

/** Expects lower case. The eth that old fonts print for đ is taken for đ. */
export function spell(word: string): Spelling {
  let base = ''
  let marks = ''
  for (const sign of word.normalize('NFD')) {
    if (sign === stroke || sign === 'ð') {
      base += 'd'
      marks += stroke
    } else if (sign >= '\u0300' && sign <= '\u036f') marks += sign
    else base += sign === 'y' && !/[aeo]$|[^q]u$/.test(base) ? 'i' : sign
  }
  return { base, marks }
}

const most = 5000
let known = new Map<string, Spelling>()

/** `spell` that remembers: a language has few syllables, and a plan says the same ones in every row. */
export function spelled(word: string): Spelling {
  const before = known.get(word)
  if (before) return before
  if (known.size >= most) known = new Map()
  const found = spell(word)
  known.set(word, found)
  return found
}

/** Whether the written word can stand for the meant one: same letters, and no mark that the meant one lacks; scans and haste lose marks. */
export function couldBe(written: Spelling, meant: Spelling): boolean {
  if (written.base !== meant.base) return false
  for (const mark of written.marks) if (!meant.marks.includes(mark)) return false
  return true
}
