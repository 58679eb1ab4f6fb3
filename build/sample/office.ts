/** What the officer writes in the task table about a task that the standing board leads. Days as people type them. */
export interface Entry {
  readonly code: string
  readonly progress: string
  readonly doneOn?: string
  readonly result: string
  readonly evidence?: string
}

export interface Note extends Entry {
  readonly at: string
}

/** What was done before the file was set up. */
export const past: readonly Entry[] = [
  {
    code: '1.1',
    progress: '30%',
    result: 'Từ đầu năm đã đăng 41 tin, phát 26 bài trên loa.',
    evidence: 'https://example.com/bensen/zalo',
  },
  {
    code: '2.2',
    progress: '25%',
    result: 'Ba kỳ đã gom 17 kiến nghị, 12 kiến nghị có trả lời.',
    evidence: 'https://example.com/bensen/kien-nghi-thang-3',
  },
  {
    code: '3.1',
    progress: '100%',
    doneOn: '08/02/2026',
    result: 'Đã trao 214 suất quà, mỗi suất 600.000 đồng.',
    evidence: 'https://example.com/bensen/danh-sach-ky-nhan',
  },
  { code: '3.2', progress: '35%', result: 'Bàn giao 2 căn ở khu phố 3 và khu phố 7.', evidence: 'https://example.com/bensen/ban-giao-nha' },
  {
    code: '4.1',
    progress: '100%',
    doneOn: '12/03/2026',
    result: 'Ban hành ngày 12/3, gửi 9 khu phố.',
    evidence: 'https://example.com/bensen/kh-giam-sat',
  },
  { code: '4.2', progress: '40%', result: 'Xong khu phố 1; đang xếp lịch hai khu phố còn lại.' },
  { code: '5.4', progress: '100%', doneOn: '27/03/2026', result: '12 trên 12 cán bộ đã ký số được văn bản đi.' },
  {
    code: '7.1',
    progress: '100%',
    doneOn: '09/04/2026',
    result: 'Đủ 9 quyết định; khu phố 5 chậm vì chờ người thay trưởng ban.',
    evidence: 'https://example.com/bensen/quyet-dinh-kien-toan',
  },
]

/** In the order of time. */
export const notes: readonly Note[] = [
  { at: '2026-04-28T16:20', code: '2.1', progress: '50%', result: 'Đã chốt lịch với 2 tổ đại biểu, gửi giấy mời.' },
  {
    at: '2026-04-29T10:40',
    code: '2.2',
    progress: '33%',
    result: 'Kỳ tháng 4: 6 kiến nghị, 4 về thoát nước, 2 về đèn đường.',
    evidence: 'https://example.com/bensen/kien-nghi-thang-4',
  },
  { at: '2026-05-05T15:05', code: '3.2', progress: '45%', result: 'Căn thứ ba ở khu phố 2 đã lợp mái, bàn giao trong tháng.' },
  {
    at: '2026-05-06T09:30',
    code: '4.2',
    progress: '65%',
    result: 'Xong khu phố 4; 2 hộ nhận trợ cấp trễ một tháng, đã ghi biên bản.',
    evidence: 'https://example.com/bensen/bien-ban-kp4',
  },
  {
    at: '2026-05-14T16:45',
    code: '2.1',
    progress: '100%',
    result: 'Hai buổi, 186 cử tri dự, 23 ý kiến đã chuyển Hội đồng nhân dân.',
    evidence: 'https://example.com/bensen/tiep-xuc-cu-tri',
  },
  {
    at: '2026-05-18T08:50',
    code: '1.1',
    progress: '40%',
    result: 'Thêm 9 tin, 5 bài loa; trang Zalo có 2.310 người theo dõi.',
    evidence: 'https://example.com/bensen/zalo',
  },
  { at: '2026-05-20T16:10', code: '4.2', progress: '80%', result: 'Xong khu phố 8; còn viết báo cáo chung, chờ số liệu chi trả.' },
  {
    at: '2026-05-21T10:25',
    code: '3.2',
    progress: '50%',
    result: 'Bàn giao căn thứ ba; khởi công căn thứ tư ở khu phố 9.',
    evidence: 'https://example.com/bensen/ban-giao-nha',
  },
]
