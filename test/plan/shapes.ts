/** Tables as plans have them, in our own words: what stands in the source, and what must come out. */
export interface Shape {
  readonly name: string
  readonly text: string
  /** code | group | title | lead | coordinating | words | product */
  readonly tasks: readonly string[]
  readonly problems?: readonly string[]
  readonly kinds?: Readonly<Record<number, string>>
}

const rows = (...lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join('\t')).join('\n')

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`

export const shapes: readonly Shape[] = [
  {
    name: 'a header in two rows with merged cells',
    text: rows(
      ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', '', 'Thời gian', 'Ghi chú'],
      ['', '', 'Chủ trì', 'Phối hợp', '', ''],
      ['1', 'Mở lớp học chữ số cho hội viên', 'Hội Nông dân', 'Đoàn Thanh niên', 'Tháng 4/2026', 'Hai buổi'],
      ['2', 'Phát tờ rơi về mã độc', 'Hội Cựu chiến binh', 'Công an phường', 'Quý II/2026', ''],
    ),
    tasks: [
      '1||Mở lớp học chữ số cho hội viên|Hội Nông dân|Đoàn Thanh niên|Tháng 4/2026|',
      '2||Phát tờ rơi về mã độc|Hội Cựu chiến binh|Công an phường|Quý II/2026|',
    ],
    kinds: { 1: 'header', 2: 'header' },
  },
  {
    name: 'columns in another order, with column numbers beneath',
    text: rows(
      ['Tiến độ', 'Sản phẩm đầu ra', 'Cơ quan\u000bchủ trì', 'TT', 'Nhiệm vụ, giải pháp', 'Kinh phí'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['Trước 30/6/2026', 'Danh sách', 'Công đoàn', '1', 'Lập danh sách đoàn viên', '2 triệu'],
      ['Hằng quý', 'Báo cáo', 'Hội LHPN', '2', 'Kiểm tra các chi hội', ''],
    ),
    tasks: ['1||Lập danh sách đoàn viên|Công đoàn||Trước 30/6/2026|Danh sách', '2||Kiểm tra các chi hội|Hội LHPN||Hằng quý|Báo cáo'],
    kinds: { 2: 'header' },
  },
  {
    name: 'lead and coordinating units in one cell',
    text: rows(
      ['STT', 'Nội dung', 'Đơn vị chủ trì, phối hợp', 'Thời hạn'],
      [
        '1',
        'Tổ chức ngày hội đại đoàn kết',
        quoted('Chủ trì: Ban CTMT các tổ dân phố.\nPhối hợp: Hội Nông dân; Đoàn Thanh niên'),
        'Tháng 11/2026',
      ],
      ['2', 'Giám sát thu quỹ', 'UBMTTQ phường chủ trì, phối hợp với Hội Nông dân và Hội Phụ nữ', 'Quý III/2026'],
      ['3', 'Tặng quà hộ nghèo', 'Hội Chữ thập đỏ (chủ trì), Hội LHPN (phối hợp)', 'Tháng 1/2026'],
    ),
    tasks: [
      '1||Tổ chức ngày hội đại đoàn kết|Ban CTMT các tổ dân phố|Hội Nông dân; Đoàn Thanh niên|Tháng 11/2026|',
      '2||Giám sát thu quỹ|UBMTTQ phường|Hội Nông dân; Hội Phụ nữ|Quý III/2026|',
      '3||Tặng quà hộ nghèo|Hội Chữ thập đỏ|Hội LHPN|Tháng 1/2026|',
    ],
  },
  {
    name: 'sections in capitals without numbers, numbering running on',
    text: rows(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['', 'CÔNG TÁC TUYÊN TRUYỀN', '', ''],
      ['1', 'Viết tin bài cho trang thông tin', 'Chuyên viên', 'Hằng tuần'],
      ['2', 'Làm pa nô ở cổng trụ sở', 'Văn phòng', 'Tháng 2/2026'],
      ['CÔNG TÁC GIÁM SÁT', '', '', ''],
      ['3', 'Giám sát việc làm đường', 'Ban Thường trực', 'Quý I/2026'],
    ),
    tasks: [
      '1|CÔNG TÁC TUYÊN TRUYỀN|Viết tin bài cho trang thông tin|Chuyên viên||Hằng tuần|',
      '2|CÔNG TÁC TUYÊN TRUYỀN|Làm pa nô ở cổng trụ sở|Văn phòng||Tháng 2/2026|',
      '3|CÔNG TÁC GIÁM SÁT|Giám sát việc làm đường|Ban Thường trực||Quý I/2026|',
    ],
  },
  {
    name: 'a task over three rows (vertical merge)',
    text: rows(
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm'],
      ['1', 'Vận động quỹ Vì người nghèo', 'Ban Thường trực', 'Hội Nông dân', 'Tháng 10/2026', 'Số tiền vận động'],
      ['', '', '', 'Hội LHPN', '', ''],
      ['', '', '', 'Công đoàn', '', 'Danh sách ủng hộ'],
      ['2', 'Tổng kết quỹ', 'Ban Thường trực', '', 'Tháng 12/2026', 'Báo cáo'],
    ),
    tasks: [
      '1||Vận động quỹ Vì người nghèo|Ban Thường trực|Hội Nông dân; Hội LHPN; Công đoàn|Tháng 10/2026|Số tiền vận động Danh sách ủng hộ',
      '2||Tổng kết quỹ|Ban Thường trực||Tháng 12/2026|Báo cáo',
    ],
    kinds: { 3: 'continuation', 4: 'continuation' },
  },
  {
    name: 'a header repeated on the next page, a page number between',
    text: [
      'STT\tNội dung\tĐơn vị thực hiện\tThời gian hoàn thành',
      '1\tĐăng ký chữ ký số\tVăn phòng\tTháng 3/2026',
      '',
      '2',
      '',
      'STT\tNội dung\tĐơn vị thực hiện\tThời gian hoàn thành',
      '2\tBàn giao máy tính\tVăn phòng\tTháng 4/2026',
    ].join('\n'),
    tasks: ['1||Đăng ký chữ ký số|Văn phòng||Tháng 3/2026|', '2||Bàn giao máy tính|Văn phòng||Tháng 4/2026|'],
    kinds: { 3: 'blank', 4: 'outside', 6: 'header' },
  },
  {
    name: 'no header, but columns that speak for themselves',
    text: rows(
      ['1', 'Khảo sát nhu cầu học nghề của thanh niên', 'Đoàn Thanh niên', 'Tháng 3/2026', 'Phiếu khảo sát'],
      ['2', 'Trồng cây đầu xuân ở nhà văn hóa', 'Hội Cựu chiến binh', 'Quý I/2026', '50 cây'],
      ['3', 'Thăm gia đình chính sách dịp 27/7', 'Hội LHPN', 'Tháng 7/2026', 'Quà tặng'],
    ),
    tasks: [
      '1||Khảo sát nhu cầu học nghề của thanh niên|Đoàn Thanh niên||Tháng 3/2026|Phiếu khảo sát',
      '2||Trồng cây đầu xuân ở nhà văn hóa|Hội Cựu chiến binh||Quý I/2026|50 cây',
      '3||Thăm gia đình chính sách dịp 27/7|Hội LHPN||Tháng 7/2026|Quà tặng',
    ],
    problems: ['noHeader'],
  },
  {
    name: 'a numbered list without a table, with labels',
    text: [
      'KẾ HOẠCH',
      'Công tác Mặt trận năm 2026',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '- Nâng cao hiểu biết của người dân.',
      'II. NHIỆM VỤ TRỌNG TÂM',
      '1. Công tác tuyên truyền',
      '1.1. Mở chuyên mục trên loa truyền thanh. Chủ trì: Văn phòng. Phối hợp: Hội Nông dân, Hội LHPN. Thời gian: Hằng tháng.',
      '1.2. Thi tìm hiểu về Mặt trận',
      '- Đơn vị chủ trì: Đoàn Thanh niên',
      '- Thời gian hoàn thành: Tháng 11/2026',
      '- Sản phẩm: Cuộc thi',
      '2. Công tác giám sát',
      '2.1. Giám sát chi trả trợ cấp (Chủ trì: Ban Thường trực; thời gian: Quý II/2026)',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Giao Văn phòng theo dõi.',
    ].join('\n'),
    tasks: [
      '1.1|NHIỆM VỤ TRỌNG TÂM › Công tác tuyên truyền|Mở chuyên mục trên loa truyền thanh|Văn phòng|Hội Nông dân; Hội LHPN|Hằng tháng|',
      '1.2|NHIỆM VỤ TRỌNG TÂM › Công tác tuyên truyền|Thi tìm hiểu về Mặt trận|Đoàn Thanh niên||Tháng 11/2026|Cuộc thi',
      '2.1|NHIỆM VỤ TRỌNG TÂM › Công tác giám sát|Giám sát chi trả trợ cấp|Ban Thường trực||Quý II/2026|',
    ],
    kinds: { 5: 'outside', 10: 'continuation', 16: 'outside' },
  },
  {
    name: 'a list without labels is read and told',
    text: ['A. Nội dung', '1. Rà soát hộ nghèo trên địa bàn', '2. Sửa nhà cho hai hộ', 'khó khăn nhất', '3. Tặng sổ tiết kiệm'].join('\n'),
    tasks: [
      '1|Nội dung|Rà soát hộ nghèo trên địa bàn||||',
      '2|Nội dung|Sửa nhà cho hai hộ khó khăn nhất||||',
      '3|Nội dung|Tặng sổ tiết kiệm||||',
    ],
    problems: ['listOnly'],
  },
  {
    name: 'two tables with their own numbering',
    text: [
      'PHỤ LỤC I. Việc của phường',
      'TT\tNội dung\tChủ trì\tThời gian',
      '1\tHọp liên tịch\tBan Thường trực\tTháng 1/2026',
      '2\tKý giao ước thi đua\tBan Thường trực\tTháng 2/2026',
      'Ghi thêm: các việc trên do Văn phòng đôn đốc.',
      'Bảng dưới đây là việc của tổ dân phố.',
      'PHỤ LỤC II. Việc của tổ dân phố',
      'TT\tNội dung\tChủ trì\tThời gian',
      '1\tDọn vệ sinh ngõ xóm\tBan CTMT tổ dân phố 5\tChủ nhật hằng tuần',
    ].join('\n'),
    tasks: [
      '1|PHỤ LỤC I. Việc của phường|Họp liên tịch|Ban Thường trực||Tháng 1/2026|',
      '2|PHỤ LỤC I. Việc của phường|Ký giao ước thi đua|Ban Thường trực||Tháng 2/2026|',
      'B2.1|PHỤ LỤC II. Việc của tổ dân phố|Dọn vệ sinh ngõ xóm|Ban CTMT tổ dân phố 5||Chủ nhật hằng tuần|',
    ],
  },
  {
    name: 'HTML and Markdown remnants',
    text: rows(
      ['<b>STT</b>', '**Nội dung**', 'Đơn vị<br>chủ trì', 'Thời gian'],
      [
        '<p>1</p>',
        'Số hóa hồ sơ (<i>trừ tài liệu không công khai</i>)',
        '- Văn phòng<br/>- Hội Nông dân',
        '<span lang="vi">Quý&nbsp;II/2026</span>',
      ],
    ),
    tasks: ['1||Số hóa hồ sơ (trừ tài liệu không công khai)|Văn phòng; Hội Nông dân||Quý II/2026|'],
  },
  {
    name: 'a total row and the signature after it',
    text: rows(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Kinh phí (đồng)'],
      ['1', 'Tổng kết công tác năm', 'Văn phòng', 'Tháng 12/2026', '10.000.000'],
      ['2', 'Tổng hợp ý kiến cử tri', 'Văn phòng', 'Hằng quý', '5.000.000'],
      ['', 'Tổng cộng', '', '', '15.000.000'],
      ['Nơi nhận:', 'TM. BAN THƯỜNG TRỰC'],
      ['- Lưu VT.', 'CHỦ TỊCH'],
    ),
    tasks: ['1||Tổng kết công tác năm|Văn phòng||Tháng 12/2026|', '2||Tổng hợp ý kiến cử tri|Văn phòng||Hằng quý|'],
    kinds: { 4: 'total', 5: 'outside', 6: 'outside' },
  },
  {
    name: 'numbering that begins anew in every section, two depths',
    text: rows(
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
      ['A', 'Phần chung', '', ''],
      ['I', 'Tuyên truyền', '', ''],
      ['1', 'Treo băng rôn', 'Văn phòng', 'Tháng 2/2026'],
      ['II', 'Vận động', '', ''],
      ['1', 'Quyên góp sách', 'Đoàn Thanh niên', 'Tháng 3/2026'],
      ['B', 'Phần riêng', '', ''],
      ['I', 'Tuyên truyền', '', ''],
      ['1', 'Phát thanh', 'Ban CTMT', 'Hằng ngày'],
    ),
    tasks: [
      'A.I.1|Phần chung › Tuyên truyền|Treo băng rôn|Văn phòng||Tháng 2/2026|',
      'A.II.1|Phần chung › Vận động|Quyên góp sách|Đoàn Thanh niên||Tháng 3/2026|',
      'B.I.1|Phần riêng › Tuyên truyền|Phát thanh|Ban CTMT||Hằng ngày|',
    ],
  },
  {
    name: 'no diacritics and slips of the scanner in the header',
    text: rows(
      ['S TT', 'Nol dung cong vlec', 'Don vi chu trl', 'Don vi phoi hop', 'Thol gian'],
      ['l.1', 'Lam lai trang tin', 'Van phong', 'Doan Thanh nien', 'Thang 5/2026'],
      ['1.2', 'Sua may in', 'Van phong', '', 'Thang 6/2026'],
    ),
    tasks: ['1.1||Lam lai trang tin|Van phong|Doan Thanh nien|Thang 5/2026|', '1.2||Sua may in|Van phong||Thang 6/2026|'],
  },
  {
    name: 'wrong numbering: repeated, missing, unreadable, left out',
    text: rows(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Việc thứ nhất của năm', 'Văn phòng', 'Tháng 1/2026'],
      ['1', 'Việc mang số trùng', 'Văn phòng', 'Tháng 2/2026'],
      ['2', 'Việc thứ hai của năm', 'Văn phòng', 'Tháng 2/2026'],
      ['', 'Việc không có số', 'Văn phòng', 'Tháng 3/2026'],
      ['?#', 'Việc có số lạ', 'Văn phòng', 'Tháng 3/2026'],
      ['5', 'Việc thứ năm của năm', 'Văn phòng', 'Tháng 5/2026'],
    ),
    tasks: [
      '1||Việc thứ nhất của năm|Văn phòng||Tháng 1/2026|',
      '1b||Việc mang số trùng|Văn phòng||Tháng 2/2026|',
      '2||Việc thứ hai của năm|Văn phòng||Tháng 2/2026|',
      '2b||Việc không có số|Văn phòng||Tháng 3/2026|',
      '2c||Việc có số lạ|Văn phòng||Tháng 3/2026|',
      '5||Việc thứ năm của năm|Văn phòng||Tháng 5/2026|',
    ],
    problems: ['repeatedNumber', 'noNumber', 'badNumber', 'numberGap'],
  },
  {
    name: '1.10 that a sheet has made 1.1',
    text: rows(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`1.${n}`, `Việc số ${n} của phòng`, 'Văn phòng', 'Quý I/2026']),
      ['1.1', 'Việc số mười của phòng', 'Văn phòng', 'Quý I/2026'],
    ),
    tasks: [
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `1.${n}||Việc số ${n} của phòng|Văn phòng||Quý I/2026|`),
      '1.10||Việc số mười của phòng|Văn phòng||Quý I/2026|',
    ],
    problems: ['repeatedNumber'],
  },
  {
    name: 'quoted cells over several lines with doubled quotation marks',
    text: rows(
      ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'],
      [
        '1',
        quoted('Phát động phong trào\n"Sạch từ nhà ra ngõ":\n- Phát cờ\n- Chấm điểm'),
        'Hội LHPN',
        quoted('- Hội Nông dân\n- Hội Cựu chiến binh'),
        'Quý II/2026',
      ],
    ),
    tasks: ['1||Phát động phong trào "Sạch từ nhà ra ngõ":\n- Phát cờ\n- Chấm điểm|Hội LHPN|Hội Nông dân; Hội Cựu chiến binh|Quý II/2026|'],
  },
  {
    name: 'line breaks inside cells that nobody quoted',
    text: [
      'STT\tNội dung\tChủ trì\tPhối hợp\tThời gian',
      '1\tTặng học bổng cho',
      'học sinh nghèo\tHội Khuyến học\tHội Nông dân',
      'Hội LHPN\tTháng 9/2026',
      '2\tKhám bệnh miễn phí\tHội Chữ thập đỏ\tTrạm y tế\tTháng 8/2026',
    ].join('\n'),
    tasks: [
      '1||Tặng học bổng cho học sinh nghèo|Hội Khuyến học|Hội Nông dân; Hội LHPN|Tháng 9/2026|',
      '2||Khám bệnh miễn phí|Hội Chữ thập đỏ|Trạm y tế|Tháng 8/2026|',
    ],
    kinds: { 3: 'continuation', 4: 'continuation' },
  },
  {
    name: 'empty columns at the end and between',
    text: rows(
      ['STT', 'Nội dung', '', 'Chủ trì', 'Thời gian', '', ''],
      ['1', 'Cấp thẻ hội viên', '', 'Hội Nông dân', 'Tháng 6/2026', '', ''],
      ['', '', '', '', '', '', ''],
      ['2', 'Thu hội phí', '', 'Hội Nông dân', 'Hằng tháng', '', ''],
    ),
    tasks: ['1||Cấp thẻ hội viên|Hội Nông dân||Tháng 6/2026|', '2||Thu hội phí|Hội Nông dân||Hằng tháng|'],
    kinds: { 3: 'blank' },
  },
  {
    name: 'no number column: bullets and sections of plain words',
    text: rows(
      ['Nội dung', 'Đơn vị thực hiện', 'Thời gian'],
      ['Quý I', '', ''],
      ['- Thăm chúc Tết', 'Ban Thường trực', 'Tháng 1/2026'],
      ['- Lễ giao quân', 'Ban CHQS phường', 'Tháng 2/2026'],
      ['Quý II', '', ''],
      ['- Tập huấn phản biện', 'Ban Thường trực', 'Tháng 5/2026'],
    ),
    tasks: [
      '1.1|Quý I|Thăm chúc Tết|Ban Thường trực||Tháng 1/2026|',
      '1.2|Quý I|Lễ giao quân|Ban CHQS phường||Tháng 2/2026|',
      '2.1|Quý II|Tập huấn phản biện|Ban Thường trực||Tháng 5/2026|',
    ],
  },
  {
    name: 'start and end columns, a person and a leader',
    text: rows(
      ['STT', 'Nhiệm vụ', 'Người phụ trách', 'Lãnh đạo phụ trách', 'Ngày bắt đầu', 'Ngày kết thúc', 'Kết quả dự kiến'],
      ['1', 'Xây dựng kho tài liệu', 'Nguyễn Thị Hoa', 'Trần Văn Bình', '01/3/2026', '30/6/2026', 'Kho tài liệu'],
    ),
    tasks: ['1||Xây dựng kho tài liệu|||Từ 01/3/2026 đến 30/6/2026|Kho tài liệu'],
  },
  {
    name: 'a group column merged downwards',
    text: rows(
      ['Nhóm nhiệm vụ', 'STT', 'Nhiệm vụ cụ thể', 'Chủ trì', 'Thời hạn'],
      ['Hạ tầng', '1', 'Kéo cáp mạng', 'Văn phòng', '30/4/2026'],
      ['', '2', 'Mua máy quét', 'Văn phòng', '31/5/2026'],
      ['Nhân lực', '3', 'Cử người đi học', 'Ban Thường trực', '30/6/2026'],
    ),
    tasks: [
      '1|Hạ tầng|Kéo cáp mạng|Văn phòng||30/4/2026|',
      '2|Hạ tầng|Mua máy quét|Văn phòng||31/5/2026|',
      '3|Nhân lực|Cử người đi học|Ban Thường trực||30/6/2026|',
    ],
  },
  {
    name: 'semicolon-separated, as a Vietnamese Excel writes CSV',
    text: ['STT;Nội dung;Chủ trì;Thời gian', '1;"Họp mặt; tặng quà";Hội LHPN;Tháng 3/2026'].join('\n'),
    tasks: ['1||Họp mặt; tặng quà|Hội LHPN||Tháng 3/2026|'],
  },
  {
    name: 'a Markdown table',
    text: [
      '| STT | Nhiệm vụ | Chủ trì | Thời gian |',
      '|---|---|:-:|---|',
      '| 1 | Ra mắt tổ công nghệ số | Đoàn Thanh niên | Tháng 4/2026 |',
    ].join('\n'),
    tasks: ['1||Ra mắt tổ công nghệ số|Đoàn Thanh niên||Tháng 4/2026|'],
  },
  {
    name: 'a row torn by the page and a task without its other cells',
    text: rows(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
      ['1', 'Hướng dẫn người dân nộp hồ sơ', 'Đoàn Thanh niên', 'Công an phường', 'Thường xuyên'],
      ['', 'trên cổng dịch vụ công', '', 'UBND phường', ''],
      ['2', 'Phân công trực', '', '', ''],
      ['3', 'Làm sổ trực', 'Văn phòng', '', 'Hằng ngày'],
    ),
    tasks: [
      '1||Hướng dẫn người dân nộp hồ sơ trên cổng dịch vụ công|Đoàn Thanh niên|Công an phường; UBND phường|Thường xuyên|',
      '2||Phân công trực||||',
      '3||Làm sổ trực|Văn phòng||Hằng ngày|',
    ],
    problems: ['missing', 'missing'],
  },
]
