import { fromWall, isZone, offsetAt, wallDate, zoneName } from '../life/zone'
import type { ExecutionContext } from './context'
import { NotEmulated } from './strict'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Utilities.formatDate: letters of Java's SimpleDateFormat (y M d E a H h k K m s S z Z X u D), English names, quotes; a letter not listed is refused. */
export function formatDate(context: ExecutionContext, date: unknown, zone: string, format: string): string {
  if (!context.isDate(date))
    throw context.fail({
      en: "The parameters don't match the method signature for Utilities.formatDate.",
      vi: 'Các tham số không khớp với chữ ký phương thức cho Utilities.formatDate.',
    })
  if (!isZone(zone))
    throw context.fail({
      en: `Invalid argument: timeZone. Should be of type: String`,
      vi: 'Đối số không hợp lệ: timeZone. Phải thuộc loại: String',
    })
  const instant = date.getTime()
  const wall = wallDate(zone, instant)
  return format.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined, letter: string | undefined) => {
    if (run === "''") return "'"
    if (quoted !== undefined) return quoted.replaceAll("''", "'")
    return field(letter!, run.length, wall, zone, instant)
  })
}

function field(letter: string, width: number, wall: Date, zone: string, instant: number): string {
  const hour = wall.getUTCHours()
  switch (letter) {
    case 'y':
      return width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width)
    case 'M': {
      const name = months[wall.getUTCMonth()]!
      return width > 3 ? name : width === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1, width)
    }
    case 'd':
      return pad(wall.getUTCDate(), width)
    case 'E':
      return width > 3 ? days[wall.getUTCDay()]! : days[wall.getUTCDay()]!.slice(0, 3)
    case 'u':
      return pad(wall.getUTCDay() || 7, width)
    case 'D':
      return pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1, width)
    case 'a':
      return hour < 12 ? 'AM' : 'PM'
    case 'H':
      return pad(hour, width)
    case 'k':
      return pad(hour || 24, width)
    case 'K':
      return pad(hour % 12, width)
    case 'h':
      return pad(hour % 12 || 12, width)
    case 'm':
      return pad(wall.getUTCMinutes(), width)
    case 's':
      return pad(wall.getUTCSeconds(), width)
    case 'S':
      return pad(wall.getUTCMilliseconds(), width)
    case 'Z':
      return offsetText(zone, instant, '')
    case 'X':
      if (offsetAt(zone, instant) === 0) return 'Z'
      return width === 1 ? offsetText(zone, instant, '').slice(0, 3) : offsetText(zone, instant, width === 2 ? '' : ':')
    case 'z':
      if (width > 3) return zoneName(zone, instant)
      throw new NotEmulated('Utilities.formatDate with the letter z (short zone names)')
    default:
      throw new NotEmulated(`Utilities.formatDate with the letter ${letter}`)
  }
}

function offsetText(zone: string, instant: number, between: string): string {
  const minutes = offsetAt(zone, instant) / 60_000
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${between}${pad(size % 60, 2)}`
}

/** Utilities.parseDate for formats of y M d H m s only (numbers); everything else is refused. Undefined where the text does not match. */
export function parseDate(text: string, zone: string, format: string): number | undefined {
  const order: string[] = []
  const pattern = format.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (run: string, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return escaped(quoted)
      if (!letter) return escaped(run)
      if (!'yMdHms'.includes(letter) || (letter === 'M' && run.length > 2)) throw new NotEmulated(`Utilities.parseDate with ${run}`)
      order.push(letter)
      return letter === 'y' ? '(\\d{4})' : '(\\d{1,2})'
    },
  )
  const found = new RegExp(`^${pattern}`).exec(text)
  if (!found) return undefined
  const part = (letter: string, otherwise: number): number =>
    order.includes(letter) ? Number(found[order.indexOf(letter) + 1]) : otherwise
  return fromWall(zone, Date.UTC(part('y', 1970), part('M', 1) - 1, part('d', 1), part('H', 0), part('m', 0), part('s', 0)))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
