import type { GoogleClass } from './read-types'

/** The module that scripts' proxies look into: each class with the names of its members, enumerations in Google's order. */
export function writeMembers(classes: readonly GoogleClass[]): string {
  const lines = [...classes]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, members }) => line(/^\w+$/.test(name) ? name : `'${name}'`, `'${members.join(' ')}'`))
  return `/** Made by \`npm run surface\` from @types/google-apps-script: the members of Google's classes. */
export const members: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}

const width = 140

/** As the formatter breaks it: never after a key of up to four letters. */
const line = (key: string, value: string): string =>
  key.length > 4 && `  ${key}: ${value},`.length > width ? `  ${key}:\n    ${value},` : `  ${key}: ${value},`
