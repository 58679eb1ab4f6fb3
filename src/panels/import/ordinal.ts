const letters = (n: number): string => (n > 26 ? letters(Math.floor((n - 1) / 26)) : '') + String.fromCharCode(97 + ((n - 1) % 26))

const parts: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(n: number): string {
  let rest = n
  let text = ''
  for (const [value, sign] of parts) for (; rest >= value; rest -= value) text += sign
  return text
}

/** The number of a list item as its list writes it; `style` in the words of HTML (`1 a A i I`) or of WordprocessingML (`decimal lowerLetter …`). */
export function ordinal(n: number, style: string): string {
  if (n < 1 || n > 3999) return String(n)
  switch (style) {
    case 'a':
    case 'lowerLetter':
      return letters(n)
    case 'A':
    case 'upperLetter':
      return letters(n).toUpperCase()
    case 'i':
    case 'lowerRoman':
      return roman(n)
    case 'I':
    case 'upperRoman':
      return roman(n).toUpperCase()
    case 'decimalZero':
      return String(n).padStart(2, '0')
    default:
      return String(n)
  }
}
