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

/** Whether the written word can stand for the meant one: same letters, and no mark that the meant one lacks; scans and haste lose marks. */
export const couldBe = (written: Spelling, meant: Spelling): boolean =>
  written.base === meant.base && [...written.marks].every((mark) => meant.marks.includes(mark))
