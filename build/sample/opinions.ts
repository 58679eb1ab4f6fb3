/** A citizen's opinion as the officer notes it. Days as people type them; nobody of these people lives, and their numbers lead nowhere. */
export interface Opinion {
  readonly at: string
  readonly code: string
  readonly received: string
  readonly channel: string
  readonly content: string
  readonly place: string
  readonly category: string
  readonly person?: string
  readonly unit?: string
  readonly state: string
}

/** What the officer writes beside an opinion once it is answered. */
export interface Answer {
  readonly at: string
  readonly code: string
  readonly reply: string
  readonly replied: string
  readonly state: string
}

/** In the order of time; on the day on which the file opens: one answered, one overdue, one due soon, one that waits for the citizen, one that nobody has in charge. */
export const opinions: readonly Opinion[] = [
  {
    at: '2026-04-28T09:15',
    code: 'PA-01',
    received: '28/04/2026',
    channel: 'Tiếp dân',
    content: 'Đèn đường đầu hẻm 27 tắt ba tuần nay, trẻ con học thêm về phải soi điện thoại mà đi.',
    place: 'Khu phố 4',
    category: 'Hạ tầng',
    person: 'Trần Thị Nhài, 0900 000 101',
    unit: 'Ban Thường trực',
    state: 'Đang xử lý',
  },
  {
    at: '2026-05-05T10:05',
    code: 'PA-02',
    received: '05/05/2026',
    channel: 'Cuộc họp',
    content: 'Cống trước chợ nghẹt, mưa chừng một giờ là nước tràn vào các sạp hàng; chị em tiểu thương đã tự vét hai lần.',
    place: 'Chợ Bến Sen',
    category: 'Thoát nước',
    person: 'Chị Lâm Thị Thắm, 0900 000 102',
    unit: 'Hội LHPN',
    state: 'Đang xử lý',
  },
  {
    at: '2026-05-12T08:30',
    code: 'PA-03',
    received: '12/05/2026',
    channel: 'Zalo',
    content: 'Xin đặt thêm một bể chứa vỏ thuốc ở đầu kênh Ông Tám, ai hỏi vị trí thì gọi 0900 000 103.',
    place: 'Khu phố 9',
    category: 'Môi trường',
    person: 'Dương Văn Rạng, 0900 000 103',
    unit: 'Hội Nông dân',
    state: 'Đang xử lý',
  },
  {
    at: '2026-05-13T14:10',
    code: 'PA-04',
    received: '13/05/2026',
    channel: 'Điện thoại',
    content: 'Hỏi mức hỗ trợ sửa nhà cho gia đình chính sách; hẹn gửi thêm ảnh mái nhà dột.',
    place: 'Khu phố 6',
    category: 'Chính sách',
    person: 'Ông Lý Văn Mộc, 0900 000 104',
    unit: 'Hội CCB',
    state: 'Chờ người dân',
  },
  {
    at: '2026-05-21T16:20',
    code: 'PA-05',
    received: '21/05/2026',
    channel: 'Biểu mẫu',
    content: 'Quán hát dưới chân cầu mở loa quá mười giờ đêm, cả dãy nhà mất ngủ.',
    place: 'Khu phố 2',
    category: 'Trật tự',
    state: 'Mới nhận',
  },
]

export const answers: readonly Answer[] = [
  {
    at: '2026-05-07T15:20',
    code: 'PA-01',
    reply: 'Điện lực đã thay hai bóng ngày 06/5; trưởng khu phố báo đèn sáng lại.',
    replied: '07/05/2026',
    state: 'Đã trả lời',
  },
]
