import { words } from './fold'

/** A unit that a person may add to the directory. */
export interface UnitProposal {
  readonly code: string
  readonly name: string
  readonly shortName: string
}

const initials = (name: string): string => {
  const plain = words(name.replace(/\s(?:xã|phường|thị trấn|đặc khu|tỉnh|thành phố)(?:\s.*)?$/i, ''))
  const parts = plain.split(' ').filter((word) => word !== '' && word !== 'va' && word !== 'viet' && word !== 'nam')
  return parts
    .map((word) =>
      /^\d/.test(word) ? word : parts.length === 1 || /^(?:ubnd|hdnd|mttq|ctmt|ccb|lhpn)$/.test(word) ? word : word.charAt(0),
    )
    .join('')
    .toUpperCase()
}

/** A proposal with a code that is not among `taken` (small letters), which it joins. */
export function proposalFor(name: string, taken: Set<string>): UnitProposal {
  const first = initials(name).slice(0, 12) || 'DV'
  let code = first
  for (let i = 2; taken.has(code.toLowerCase()); i++) code = `${first}${i}`
  taken.add(code.toLowerCase())
  const shortName = name.replace(/\s(?:xã|phường|thị trấn|đặc khu)(?:\s.*)?$/i, '')
  return { code, name, shortName }
}
