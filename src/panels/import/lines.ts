/** Text as it is put together from runs: lines with single spaces, none of them empty. */
export interface Lines {
  add(text: string): void
  /** A list mark that stands before the next text, or alone where none follows until `endItem`. */
  mark(text: string): void
  endItem(): void
  break(): void
  text(): string
}

const tidy = (text: string): string => text.replace(/[\u00a0\s]+/g, ' ').trim()

export function lines(): Lines {
  const done: string[] = []
  let current = ''
  let mark = ''
  const close = (): void => {
    const text = tidy(current)
    if (text) {
      done.push(mark ? `${mark} ${text}` : text)
      mark = ''
    }
    current = ''
  }
  const endItem = (): void => {
    close()
    if (mark) done.push(mark)
    mark = ''
  }
  return {
    add: (text) => {
      current += text
    },
    mark: (text) => {
      endItem()
      mark = text
    },
    endItem,
    break: close,
    text: () => {
      endItem()
      return done.join('\n')
    },
  }
}
