import { fold } from './fold'

/** Names that stand for an organisation without a further word. */
const complete =
  'ubmttq|ub mttq|mttq|ubnd|hdnd|mat tran|dang uy|thanh uy|tinh uy|cong an|quan su|cong doan|doan thanh nien|doan tncs|dtn|hnd|hoi nong dan|hoi phu nu|hoi lhpn|hlhpn|lhpn|hoi ccb|ccb|ldld|ban thuong truc|btt|thuong truc|van phong|chuyen vien|cac doanh nghiep|doanh nghiep|nha truong|cac don vi|ban ctmt|ban cong tac mat tran'

/** Words that begin the name of an organisation and need another behind them. */
const begun =
  'so|bo|ban|phong|vp|van phong|ubnd|uy ban|ub|hoi|hoi dong|lien hiep|lien doan|lien minh|hiep hoi|doan|trung tam|tt|truong|vien|to|doi|chi bo|chi hoi|chi doan|bch|ban chap hanh|dai|tram|ngan hang|buu dien|benh vien|cong ty|hop tac xa|htx|cuc|chi cuc|toa an|vien kiem sat|kho bac|cau lac bo|clb|can bo|chuyen vien|cong chuc|chu tich|pho chu tich|bi thu|lanh dao|truong ban|hat|xi nghiep|tong cong ty|tap doan|quy|bao|nha'

/** Groups that are written small inside a sentence. */
const grouped =
  /^(?:(?:cac|nhung|toan the|mot so) (?!(?:khu|cap)\b)[a-z]|(?:cac )?so, ?(?:ban|phong)|(?:cac )?(?:co quan|don vi|dia phuong|to chuc)\b.*(?:lien quan|thanh vien|chinh tri|doan the|truc thuoc)|(?:cac )?to chuc (?:chinh tri|thanh vien|doan the)|co quan, (?:don vi|dia phuong|to chuc)|thu truong|nguoi dan|nhan dan)/

const completePattern = new RegExp(`^(?:${complete})(?![a-z0-9])`)
const begunPattern = new RegExp(`^(?:${begun}) +[a-z0-9(]`)

/** Whether the text begins with the name of an organisation, an office or a group of them; small letters begin none but a group. */
export function namesUnit(text: string): boolean {
  const plain = fold(text)
  if (grouped.test(plain)) return true
  const first = text.charAt(0)
  if (first !== first.toUpperCase() || first === first.toLowerCase()) return false
  return completePattern.test(plain) || begunPattern.test(plain)
}

const repeated = /^(so|hoi|phong|trung tam|ubnd|cong ty)\s/

/** Where a second name of the same sort begins without a mark between ("Sở A Sở B"), or -1: no name holds its own first word twice. */
export function gluedAt(text: string): number {
  const plain = fold(text)
  const found = repeated.exec(plain)
  if (!found) return -1
  const head = found[1]!
  const at = plain.indexOf(` ${head} `, head.length)
  if (at < 0 || /(?:^|\s)(?:cac|va|cua|thuoc|voi|cho|tai|lien hiep)$/.test(plain.slice(0, at))) return -1
  const letter = text.charAt(at + 1)
  return letter !== letter.toLowerCase() ? at : -1
}
