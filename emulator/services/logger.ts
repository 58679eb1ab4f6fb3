import { formatString } from './format-string'
import { NotEmulated, strict } from './strict'

/** One logged value as text: objects as JSON, everything else as String gives it. */
function shown(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value)
  if (Object.prototype.toString.call(value) === '[object Error]' || value instanceof Error) return String((value as Error).stack ?? value)
  if (Object.prototype.toString.call(value) === '[object Date]') return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch (error) {
    if (error instanceof NotEmulated) throw error
    return String(value)
  }
}

function line(values: readonly unknown[]): string {
  const [first, ...rest] = values
  if (typeof first !== 'string') return values.map(shown).join(' ')
  const { text, used } = formatString(
    first,
    rest.map((value) => (typeof value === 'object' ? shown(value) : value)),
  )
  return [text, ...rest.slice(used).map(shown)].join(' ')
}

/** Logger writes to the execution's log. */
export function makeLogger(log: string[], own: string[] = []): GoogleAppsScript.Base.Logger {
  const logger: GoogleAppsScript.Base.Logger = strict('Logger', {
    log: (...values: unknown[]) => {
      const text = line(values)
      log.push(text)
      own.push(text)
      return logger
    },
    clear: () => void own.splice(0),
    getLog: () => own.map((text) => `${text}\n`).join(''),
  })
  return logger
}

/** console writes to the execution's log, with its level before all but `log`. */
export function makeConsole(log: string[], now: () => number): object {
  const started = new Map<string, number>()
  const write =
    (level: string) =>
    (...values: unknown[]): void =>
      void log.push(level + line(values))
  return strict('console', {
    log: write(''),
    info: write('INFO '),
    warn: write('WARNING '),
    error: write('ERROR '),
    time: (label: string) => void started.set(label, now()),
    timeEnd: (label: string) => void log.push(`${label}: ${now() - (started.get(label) ?? now())}ms`),
  })
}
