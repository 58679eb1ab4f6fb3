/** Google's sentence for an execution whose time is up. Assumed: the Vietnamese one. */
export const timeUp = { en: 'Exceeded maximum execution time', vi: 'Đã vượt quá thời gian thực thi tối đa' }

/** Google's sentence for a function that is none of the project's top-level functions, or private (`name_`). */
export class FunctionNotFound extends Error {
  override readonly name = ''
  constructor(wanted: string, language: 'vi' | 'en') {
    super(language === 'vi' ? `Không tìm thấy hàm tập lệnh: ${wanted}` : `Script function not found: ${wanted}`)
  }
}

/** A result as plain JSON, where it can be. */
export function plainValue(value: unknown): { value?: unknown } {
  if (value === undefined) return {}
  try {
    const json = JSON.stringify(value)
    return json === undefined ? {} : { value: JSON.parse(json) }
  } catch {
    return {}
  }
}

/** `TypeError: x is not a function`; NotEmulated says its own name. */
export function describe(error: unknown): string {
  if (error === null || typeof error !== 'object' || !('message' in error)) return String(error)
  const { name, message } = error as Error
  return name && !String(message).startsWith(`${name}:`) ? `${name}: ${message}` : String(message)
}

/** What was thrown without the error's name, as a panel's failure handler gets it. */
export const messageOf = (error: unknown): string =>
  error !== null && typeof error === 'object' && 'message' in error ? String(error.message) : String(error)
