import { createGoogle, type Google, type GoogleOptions, type Script } from '../../../emulator'
import { nodeRealm } from '../../../emulator/life/node-realm'

const manifest = (scopes: readonly string[] | undefined): string =>
  JSON.stringify({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    ...(scopes ? { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) } : {}),
  })

export interface Bound {
  readonly google: Google
  readonly script: Script
}

/** A spreadsheet with this script bound to it, on 22 May 2026 (a Friday) at 08:00, English messages unless told. */
export function bind(
  source: string,
  options: Partial<GoogleOptions> & { scopes?: readonly string[]; html?: Record<string, string> } = {},
): Bound {
  const { scopes, html = {}, ...rest } = options
  const google = createGoogle({ now: '2026-05-22T08:00', language: 'en', realms: nodeRealm, ...rest })
  const script = google.load({
    manifest: manifest(scopes),
    scripts: [{ name: 'Code.js', source }],
    html: Object.entries(html).map(([name, text]) => ({ name, source: text })),
  })
  return { google, script }
}

/** What the body of a function gives when the owner runs it: its value, or the error's text. */
export function outcome(body: string, options: Parameters<typeof bind>[1] = {}): unknown {
  const { status, value, error } = bind(`function main() { ${body} }`, options).script.run('main')
  return status === 'completed' ? value : error
}
