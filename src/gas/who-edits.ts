import { unknownUser } from '../text/hand-over'

/** Who is at work where the edit does not tell an address: what Google tells of him, a key that stays the same for some weeks; blank where it tells nothing. */
export function whoEdits(): string {
  try {
    const address = Session.getActiveUser().getEmail()
    const key = address ? '' : Session.getTemporaryActiveUserKey()
    return address || (key ? unknownUser(key) : '')
  } catch {
    return ''
  }
}
