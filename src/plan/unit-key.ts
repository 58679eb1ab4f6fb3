import { words } from './fold'

/** What a unit's name comes down to: its core, and which level and place it adds ("xã", "co le"). */
export interface UnitKey {
  readonly core: string
  readonly level: string
  readonly place: string
}

/** The same body under its long names, short names and initials. */
const same: readonly (readonly [string, RegExp])[] = [
  ['mttq', /\b(?:(?:uy ban|ub) )?(?:mat tran to quoc|mttq)(?: viet nam| vn)?\b|\bub ?mttq(?: viet nam| vn)?\b/g],
  ['ubnd', /\b(?:uy ban|ub) (?:nhan dan|nd)\b/g],
  ['hdnd', /\bhoi dong nhan dan\b/g],
  ['ctmt', /\b(?:ban )?(?:cong tac|ct) (?:mat tran|mt)\b|\bb?ctmt\b|\bban ctmt\b/g],
  ['phunu', /\b(?:hoi )?(?:lien hiep phu nu|lhpn)\b|\bhlhpn\b|\bhoi phu nu\b|\bhpn\b/g],
  ['cuuchienbinh', /\b(?:hoi )?(?:cuu chien binh|ccb)\b|\bhccb\b/g],
  ['nongdan', /\bhoi nong dan\b|\bhnd\b/g],
  ['thanhnien', /\bdoan (?:thanh nien(?: cong san| cs)?|tncs|tn)(?: ho chi minh| hcm)?\b|\bdtn\b/g],
  ['laodong', /\blien doan lao dong\b|\bldld\b/g],
  ['chuthapdo', /\b(?:hoi )?(?:chu thap do|ctd)\b|\bhctd\b/g],
  ['nguoicaotuoi', /\b(?:hoi )?(?:nguoi cao tuoi|nct)\b|\bhnct\b/g],
  ['btt', /\bban thuong truc\b/g],
  ['bch', /\bban chap hanh\b/g],
  ['quansu', /\bban (?:chi huy quan su|chqs)\b|\bbchqs\b/g],
  ['vp', /\bvan phong\b/g],
  ['tt', /\btrung tam\b/g],
  ['dvsnc', /\bdich vu (?:su nghiep cong|snc)\b|\bdv snc\b/g],
  ['ctxh', /\b(?:chinh tri|ct) (?:xa hoi|xh)\b/g],
  ['tdp', /\bto dan pho\b/g],
  ['kdc', /\bkhu dan cu\b/g],
  ['thanhpho', /\bthanh pho\b|\btp\b/g],
]

const levels = /(?:^| )(?:cap )?(xa(?! hoi)|phuong|thi tran|dac khu|tinh(?! nguyen)|thanhpho)(?: (.*))?$/

/** The key of a name as written; two names of one body have the same core, and level and place agree or are left out. */
export function unitKey(name: string): UnitKey {
  let text = words(name.replace(/\([^()]*\)/g, ' '))
  for (const [short, long] of same) text = text.replace(long, short)
  text = text
    .replace(/\b(?:viet nam|vn)\b/g, '')
    .replace(/\bso (?=\d)/g, '')
    .replace(/\b0+(?=\d)/g, '')
    .replace(/ +/g, ' ')
    .trim()
  const found = /(?:tac|dia) (?:xa|phuong)$/.test(text) ? null : levels.exec(text)
  const core = found ? text.slice(0, found.index).trim() : text
  return found && core !== '' ? { core, level: found[1]!, place: found[2] ?? '' } : { core: text, level: '', place: '' }
}

const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b

/** Whether two keys can mean the same unit. */
export const agreeing = (a: UnitKey, b: UnitKey): boolean => a.core === b.core && agree(a.level, b.level) && agree(a.place, b.place)
