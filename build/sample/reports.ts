/** What an organisation writes about one task; parts that it leaves blank are absent. */
export interface Line {
  readonly progress?: string
  readonly result?: string
  readonly difficulty?: string
  readonly evidence?: string
}

/** A visit of an organisation to its report tab: it writes and, unless the work is left for later, ticks. */
export interface Visit {
  readonly at: string
  readonly unit: string
  readonly lines: Readonly<Record<string, Line>>
  readonly difficulties?: string
  readonly proposals?: string
  readonly nothing?: true
  readonly later?: true
  /** The report that it chooses first in the field Chuyển sang: how its name begins. */
  readonly picks?: string
}

/**
 * In the order of time. Weeks: one late in the first, one silent in the second, one late and one returned in the third, two late in the fourth, two early
 * in the fifth. Months: April with one late, May with one early.
 */
export const visits: readonly Visit[] = [
  {
    at: '2026-04-23T10:20',
    unit: 'Công đoàn',
    lines: {
      '6.4': { progress: '20%', result: 'Lập danh sách 8 cơ sở may và cơ khí nhỏ, hẹn ngày đến.' },
      '5.1': { result: 'Cử 2 đoàn viên trực cùng tổ hỗ trợ sáng thứ Ba.' },
    },
  },
  {
    at: '2026-04-23T15:10',
    unit: 'Hội Nông dân',
    lines: {
      '1.2': {
        progress: '20%',
        result: 'Xong 1 buổi ở chi hội Bến Đò, 42 người dự.',
        evidence: 'https://example.com/bensen/nong-dan/ben-do',
      },
      '6.3': { progress: '35%', result: 'Đã đặt 4 bể ở cánh đồng Gò Sen.', difficulty: 'Xi măng tăng giá, tiền duyệt chỉ đủ 9 bể.' },
    },
    proposals: 'Xin Ban Thường trực xem thêm kinh phí cho 3 bể còn thiếu.',
  },
  {
    at: '2026-04-24T08:15',
    unit: 'Công đoàn',
    lines: { '6.4': { result: 'Tháng 4 lập xong danh sách 8 cơ sở may và cơ khí nhỏ.' } },
  },
  {
    at: '2026-04-24T09:05',
    unit: 'Hội LHPN',
    lines: {
      '3.3': { progress: '30%', result: 'Nhận 13 hồ sơ, 6 hồ sơ đã chuyển ngân hàng chính sách.' },
      '5.2': {
        progress: '60%',
        result: 'Nhập xong 6 chi hội, 710 hội viên.',
        difficulty: 'Nhiều chị đã chuyển nơi ở, chưa có số điện thoại mới.',
      },
      '6.2': { progress: '30%', result: 'Hai hẻm đã ký cam kết, một hẻm đã có bảng tên.' },
      '4.2': { result: 'Cử 1 ủy viên đi cùng đoàn giám sát khu phố 1.' },
    },
  },
  {
    at: '2026-04-24T10:40',
    unit: 'Hội Nông dân',
    lines: {
      '1.2': { result: 'Tháng 4 mở 1 buổi ở chi hội Bến Đò, 42 người dự.', evidence: 'https://example.com/bensen/nong-dan/ben-do' },
      '6.3': { result: 'Đặt 4 trên 12 bể.', difficulty: 'Kinh phí đủ cho 9 bể.' },
    },
    proposals: 'Cấp thêm kinh phí cho 3 bể.',
  },
  {
    at: '2026-04-24T11:20',
    unit: 'Hội LHPN',
    lines: {
      '3.3': { result: 'Nhận 13 hồ sơ vay vốn, chuyển ngân hàng 6 hồ sơ.' },
      '5.2': { result: 'Đối chiếu được 710 hội viên của 6 chi hội.' },
      '6.2': { result: 'Hai hẻm ký cam kết không rác.' },
    },
  },
  {
    at: '2026-04-24T13:45',
    unit: 'Đoàn Thanh niên',
    lines: {
      '5.1': {
        progress: '30%',
        result: 'Trực 6 buổi, giúp 57 lượt người nộp hồ sơ.',
        evidence: 'https://example.com/bensen/doan/lich-truc',
      },
      '6.1': { progress: '30%', result: 'Chuẩn bị đợt ra quân 26/4 ở kênh Ông Tám.' },
    },
  },
  {
    at: '2026-04-24T15:25',
    unit: 'Đoàn Thanh niên',
    lines: { '5.1': { result: 'Tháng 4 trực 18 buổi, giúp 163 lượt người.', evidence: 'https://example.com/bensen/doan/lich-truc' } },
  },
  {
    at: '2026-04-24T16:48',
    unit: 'Hội CCB',
    lines: {
      '3.5': { progress: '10%', result: 'Đã rà danh sách 63 gia đình chính sách.' },
      '4.2': { result: 'Hai hội viên tham gia đoàn giám sát.' },
    },
    difficulties: 'Chi hội trưởng khu phố 6 nằm viện, báo cáo gửi lên chậm.',
  },
  {
    at: '2026-04-28T16:30',
    unit: 'Hội Nông dân',
    lines: {
      '6.3': { progress: '50%', result: 'Thêm 2 bể, tổng 6 bể.', difficulty: 'Mưa liền ba ngày, đường ra đồng lún xe không vào được.' },
      '1.2': { result: 'Thống nhất với chi hội Rạch Miễu mở buổi thứ hai vào 12/5.' },
    },
  },
  { at: '2026-04-29T09:00', unit: 'Công đoàn', lines: {}, nothing: true },
  {
    at: '2026-04-29T10:10',
    unit: 'Hội LHPN',
    lines: {
      '5.2': { progress: '85%', result: 'Còn 2 chi hội chưa đối chiếu xong.' },
      '3.3': { progress: '40%', result: 'Thêm 3 hồ sơ được duyệt, tổng 9.' },
    },
    proposals: 'Đề nghị cho mượn hội trường tối thứ Tư để tập huấn nhập dữ liệu.',
  },
  {
    at: '2026-04-29T15:55',
    unit: 'Đoàn Thanh niên',
    lines: {
      '6.1': {
        progress: '40%',
        result: 'Ra quân 26/4: 85 người, vớt hơn 1 tấn rác, trồng 40 cây.',
        evidence: 'https://example.com/bensen/doan/chu-nhat-xanh-4',
      },
      '5.1': { progress: '40%', result: 'Trực 3 buổi trước lễ, 31 lượt.' },
    },
  },
  {
    at: '2026-05-04T09:10',
    unit: 'Hội CCB',
    picks: 'Tháng 4/2026',
    lines: { '3.5': { result: 'Rà xong danh sách 63 gia đình chính sách.' }, '4.2': { result: 'Hai hội viên đi giám sát ở khu phố 1.' } },
    difficulties: 'Gửi chậm vì đầu mối nghỉ lễ.',
  },
  {
    at: '2026-05-07T08:40',
    unit: 'Hội LHPN',
    lines: {
      '5.2': {
        progress: '100%',
        result: 'Đối chiếu xong 1.042 hội viên của 9 chi hội.',
        evidence: 'https://example.com/bensen/phu-nu/doi-chieu',
      },
      '3.3': { progress: '50%', result: '11 hồ sơ được duyệt, giải ngân 480 triệu đồng.' },
      '6.2': { progress: '40%', result: 'Hẻm 27 và hẻm 41 không còn điểm rác tự phát.' },
    },
  },
  {
    at: '2026-05-07T14:15',
    unit: 'Hội CCB',
    lines: {
      '5.3': { progress: '15%', result: 'Mượn được phòng máy trường Bến Sen, chốt 3 lịch học.' },
      '3.5': { progress: '15%', result: 'Thống nhất mức quà 500.000 đồng mỗi gia đình.' },
    },
    difficulties: 'Tuần nghỉ lễ không gửi được báo cáo vì đầu mối đi vắng.',
  },
  {
    at: '2026-05-08T09:50',
    unit: 'Công đoàn',
    lines: {
      '3.4': {
        progress: '25%',
        result: 'Thăm 14 lao động mất việc ở xưởng may Phú An.',
        evidence: 'https://example.com/bensen/cong-doan/tham-hoi',
      },
      '6.4': { progress: '50%', result: '4 cơ sở đã ký cam kết an toàn.' },
    },
  },
  {
    at: '2026-05-08T15:30',
    unit: 'Hội Nông dân',
    lines: {
      '6.3': {
        progress: '60%',
        result: 'Tổng 7 bể; bể số 8 đang đổ nắp.',
        difficulty: 'Quá hạn vì thiếu vật tư, xin làm tiếp đến cuối tháng 5.',
      },
    },
  },
  {
    at: '2026-05-09T08:20',
    unit: 'Đoàn Thanh niên',
    lines: {
      '5.1': { progress: '50%', result: 'Trực 6 buổi, 49 lượt, có 11 người cao tuổi.' },
      '6.2': { result: 'Sơn lại 120 mét tường ở hẻm 27.', evidence: 'https://example.com/bensen/doan/hem-27' },
    },
    difficulties: 'Nộp trễ vì đoàn viên trực thi cuối kỳ.',
  },
  {
    at: '2026-05-11T14:40',
    unit: 'Công đoàn',
    lines: {
      '6.4': {
        result: '4 cơ sở đã ký cam kết an toàn: Phú An, Tân Hưng, Minh Phát, cơ khí Út Sửu.',
        evidence: 'https://example.com/bensen/cong-doan/cam-ket',
      },
    },
  },
  {
    at: '2026-05-14T10:35',
    unit: 'Hội CCB',
    lines: {
      '5.3': {
        progress: '25%',
        result: 'Lớp thứ nhất có 28 người học, học trong 2 buổi.',
        difficulty: 'Nhiều bác dùng máy đời cũ, không cài được ứng dụng.',
      },
      '2.1': { result: 'Vận động 40 hội viên dự tiếp xúc cử tri.' },
    },
  },
  {
    at: '2026-05-14T16:05',
    unit: 'Hội LHPN',
    lines: {
      '3.3': { progress: '60%', result: '12 hồ sơ được duyệt; 5 hồ sơ bổ sung giấy tờ.' },
      '1.3': { result: 'Quyên được 60 phần sách vở cho trẻ em khó khăn.' },
    },
  },
  {
    at: '2026-05-15T11:20',
    unit: 'Hội Nông dân',
    lines: {
      '1.2': {
        progress: '40%',
        result: 'Buổi thứ hai ở chi hội Rạch Miễu, 37 người dự.',
        evidence: 'https://example.com/bensen/nong-dan/rach-mieu',
      },
      '6.3': { progress: '65%', result: 'Xong bể số 8.' },
    },
  },
  {
    at: '2026-05-15T16:12',
    unit: 'Đoàn Thanh niên',
    lines: {
      '1.3': {
        progress: '10%',
        result: 'Ban hành kế hoạch hè, phân công 9 chi đoàn.',
        evidence: 'https://example.com/bensen/doan/ke-hoach-he',
      },
      '5.1': { progress: '58%', result: 'Trực 6 buổi, 52 lượt.' },
    },
    proposals: 'Đề nghị khu phố 4 cho mượn sân nhà văn hóa đến hết tháng 6.',
  },
  {
    at: '2026-05-15T17:20',
    unit: 'Công đoàn',
    lines: {
      '3.4': { progress: '60%', result: 'Tặng 32 suất quà, mở 1 buổi tư vấn pháp luật.' },
      '6.4': { progress: '85%', result: '7 trên 8 cơ sở đã tham gia.', difficulty: 'Cơ sở cuối xin lùi sang tuần sau.' },
    },
  },
  {
    at: '2026-05-21T14:30',
    unit: 'Hội LHPN',
    lines: {
      '3.3': { progress: '70%', result: '14 hồ sơ được duyệt, giải ngân thêm 110 triệu đồng.' },
      '6.2': {
        progress: '45%',
        result: 'Hẻm thứ tư ra mắt ngày 20/5, 38 hộ ký cam kết.',
        evidence: 'https://example.com/bensen/phu-nu/hem-4',
      },
    },
    proposals: 'Xin thêm 6 thùng phân loại rác cho hẻm mới.',
  },
  {
    at: '2026-05-22T08:50',
    unit: 'Hội LHPN',
    lines: {
      '3.3': { result: 'Tháng 5 duyệt thêm 8 hồ sơ, giải ngân 590 triệu đồng.' },
      '6.2': { result: 'Ra mắt hẻm thứ tư; hai hẻm đầu không còn điểm rác tự phát.', evidence: 'https://example.com/bensen/phu-nu/hem-4' },
    },
    proposals: 'Xin 6 thùng phân loại rác cho hẻm mới.',
  },
  {
    at: '2026-05-22T10:15',
    unit: 'Hội CCB',
    lines: {
      '5.3': { progress: '40%', result: 'Lớp thứ hai có 31 người học, thực hành nhận diện tin nhắn lừa đảo.' },
      '3.2': { result: 'Góp 46 ngày công sửa căn nhà thứ tư.' },
    },
  },
  {
    at: '2026-05-22T11:05',
    unit: 'Hội Nông dân',
    lines: { '6.3': { progress: '75%', result: 'Bể số 9 đã xong phần móng.' } },
    later: true,
  },
]
