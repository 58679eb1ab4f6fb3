/** Every sentence that the panel puts together; the words stand in panel.html under these names. */
export const sentences = [
  'all',
  'look',
  'added',
  'changed',
  'same',
  'gone',
  'unclear',
  'read',
  'reading',
  'import',
  'nothing',
  'importing',
  'received',
  'received one',
  'from file',
  'cell',
  'sheet',
  'refused old',
  'refused pdf',
  'refused picture',
  'refused unknown',
  'refused broken',
  'refused empty',
  'refused big',
  'failure',
  'failure detail',
  'changed since',
  'untitled',
  'summary',
  'questions',
  'problems',
  'units',
  'raised by',
  'assumed',
  'add unit',
  'source row',
  'due',
  'no code',
  'none here',
  'look again',
  'shown',
  'opening',
] as const

export type Sentence = (typeof sentences)[number]

/** The words of a sentence with its `{values}` put in. Throws where panel.html lacks it. */
export function say(name: Sentence, values: Readonly<Record<string, string | number>> = {}): string {
  const words = document.querySelector<HTMLTemplateElement>('#words')!.content.querySelector(`[data-say="${name}"]`)?.textContent
  if (words === null || words === undefined) throw new Error(`panel.html: ${name}`)
  return words.replace(/\{(\w+)\}/g, (all, key: string) => String(values[key] ?? all))
}
