import { addDays, type Day } from '../calendar/day'
import { addMinutes, type Moment } from '../calendar/moment'

/** A date as calendars take it: at a moment, or the whole of a day. */
export interface CalendarDate {
  /** The same for the same thing in every file, so that a later file moves the date instead of adding one. */
  readonly uid: string
  readonly on: Day | { readonly until: Moment }
  readonly summary: string
  readonly description: string
  readonly link: string
}

const vietnam = 7 * 60
/** How long before a moment its date begins, and before that the phone rings, in minutes. */
const span = 30
const warning = 90

const dateText = (d: Day): string => d.replace(/-/g, '')

/** A moment in Vietnam as UTC, which needs no time zone in the file. */
const utc = (m: Moment): string => `${addMinutes(m, -vietnam).replace(/[-:]/g, '')}00Z`

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (c) => `\\${c}`)
    .replace(/\r?\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 allows no control characters in a text.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const octets = (c: string): number => {
  const code = c.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A content line in pieces of at most 75 octets, no letter torn apart; each piece but the first is led by a blank, which counts. */
function folded(line: string): string {
  let out = ''
  let length = 0
  for (const c of line) {
    const size = octets(c)
    if (length + size > 75) {
      out += '\r\n '
      length = 1
    }
    out += c
    length += size
  }
  return out
}

function event({ uid, on, summary, description, link }: CalendarDate, now: Moment): readonly string[] {
  const when =
    typeof on === 'string'
      ? [`DTSTART;VALUE=DATE:${dateText(on)}`, `DTEND;VALUE=DATE:${dateText(addDays(on, 1))}`]
      : [`DTSTART:${utc(addMinutes(on.until, -span))}`, `DTEND:${utc(on.until)}`]
  const alarm =
    typeof on === 'string'
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:-PT${warning}M`, 'END:VALARM']
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    ...alarm,
    'END:VEVENT',
  ]
}

/** Dates as the text of an .ics file (RFC 5545): UTF-8, lines ended by CRLF, moments in UTC. */
export const calendarFile = (dates: readonly CalendarDate[], name: string, now: Moment): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So Ke Hoach//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...dates.flatMap((date) => event(date, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
