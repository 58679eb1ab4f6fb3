/** Choices that hold what was typed, whatever the case; all of them where nothing was, or just what the cell holds. */
export function matching(choices: readonly string[], typed: string | undefined, held: string): string[] {
  const part = (typed ?? '').trim().toLowerCase()
  return part === '' || typed === held ? [...choices] : choices.filter((choice) => choice.toLowerCase().includes(part))
}
