/** Google's sentence for an execution whose time is up. Assumed: the Vietnamese one. */
export const timeUp = { en: 'Exceeded maximum execution time', vi: 'Đã vượt quá thời gian thực thi tối đa' }

/** Source: developers.google.com/apps-script/guides/support/troubleshooting. Assumed: the Vietnamese sentence. */
export const tooMany = {
  en: 'There are too many scripts running simultaneously for this Google user account.',
  vi: 'Có quá nhiều tập lệnh đang chạy đồng thời cho tài khoản người dùng Google này.',
}

/** Google's sentence for triggers once the day's time is used up. Assumed: the Vietnamese one. */
export const noTimeToday = {
  en: 'Service using too much computer time for one day',
  vi: 'Dịch vụ sử dụng quá nhiều thời gian máy tính trong một ngày',
}

/** What a panel's call gets in the name of one who has not authorised the script. Assumed: the Vietnamese sentence. */
export const authorisationNeeded = {
  en: 'Authorization is required to perform that action.',
  vi: 'Bạn cần cấp quyền để thực hiện hành động đó.',
}

/** A person who has not authorised the script gets Google's dialog in place of what was asked for. Assumed: the Vietnamese sentence. */
export class AuthorisationRequired extends Error {
  override readonly name = 'AuthorisationRequired'
  constructor(language: 'vi' | 'en') {
    super(
      language === 'vi'
        ? 'Tập lệnh đính kèm vào tài liệu này cần bạn cấp quyền để chạy.'
        : 'A script attached to this document needs your permission to run.',
    )
  }
}

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
