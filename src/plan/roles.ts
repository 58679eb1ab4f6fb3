import { distance, squash } from './fold'

/** What a column of a plan's table holds. `parties` names lead and coordinating units in one cell; `kept` is known and carried along as it is. */
export type Role =
  | 'number'
  | 'title'
  | 'lead'
  | 'coordinating'
  | 'parties'
  | 'person'
  | 'leader'
  | 'words'
  | 'start'
  | 'end'
  | 'product'
  | 'group'
  | 'kept'
  | 'unknown'

/** Squashed header texts, the more telling before the more general. */
const telling: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:so)?(?:s?tt|thutu)$|^(?:no|so|muc|ma|maso|manhiemvu|manv)$/],
  [
    'kept',
    /ghichu|luuy|kinhphi|dutoan|nguonvon|diadiem|soluong|donvitinh|^dvt|^cancu|^coso|^cap(?:trinh|banhanh|quanly)|coquan(?:trinh|banhanh|quyetdinh)|thamquyen|hinhthuc|tinhtrang|trangthai|minhchung/,
  ],
  ['kept', /^(?!.*nhiemvu).*(?:muctieu|chitieu)|^(?!.*phoihop).*(?:thanhphan|doituong)/],
  ['parties', /chutri.*phoihop|phoihop.*chutri/],
  ['coordinating', /^(?!noidung|nhiemvu).*(?:phoihop|phoiket|thamgia|hotro$)/],
  ['leader', /lanhdao|nguoidungdau|nguoichidao|chidao$|thuongtruc(?:phutrach|chidao)/],
  ['person', /nguoi(?:phutrach|thuchien|chiutrachnhiem|theodoi|chutri|lam)|^canbo|^chuyenvien|daumoi/],
  ['product', /sanpham|ketqua|daura/],
  [
    'lead',
    /chutri|(?:donvi|coquan|tochuc|bophan)(?:duocgiao|thuchien|phutrach|chiutrachnhiem|thammuu|tochuc|trienkhai)|^(?:donvi|coquan|bophan)$|trachnhiem|phancong/,
  ],
  ['start', /batdau|^tu(?:ngay|thang)?$/],
  ['end', /ketthuc|^den(?:ngay|thang)?$/],
  [
    'words',
    /thoigian|thoihan|tiendo|thoidiem|hoanthanh|lotrinh|^ngay|^thang$|^han|giaidoan|^nam(?:thuchien|hoanthanh)?$|tansuat|dinhky|thoiky/,
  ],
  ['group', /^nhom|linhvuc|^chude/],
  ['title', /noidung|nhiemvu|congviec|hoatdong|dauviec|giaiphap|^viec|dean|chuongtrinh|duan/],
  ['lead', /thuchien$/],
]

const usual: readonly (readonly [Role, string])[] = [
  ['title', 'noidung'],
  ['title', 'nhiemvu'],
  ['title', 'noidungcongviec'],
  ['lead', 'donvichutri'],
  ['lead', 'coquanchutri'],
  ['lead', 'donvithuchien'],
  ['lead', 'chutri'],
  ['coordinating', 'donviphoihop'],
  ['coordinating', 'coquanphoihop'],
  ['coordinating', 'phoihop'],
  ['words', 'thoigian'],
  ['words', 'thoigianthuchien'],
  ['words', 'thoigianhoanthanh'],
  ['words', 'tiendo'],
  ['product', 'sanpham'],
  ['product', 'ketqua'],
  ['person', 'nguoiphutrach'],
  ['kept', 'ghichu'],
]

/** The role that a header's words name, slips of a letter or two allowed; undefined where they name none. */
export function roleOf(header: string): Role | undefined {
  const text = squash(header)
  if (text === '' || text.length > 70) return undefined
  const told = telling.find(([, pattern]) => pattern.test(text))
  if (told) return told[0]
  return usual.find(([, name]) => {
    const limit = name.length > 9 ? 2 : name.length > 5 ? 1 : 0
    return distance(text, name, limit) <= limit
  })?.[0]
}
