const lines = (...rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n')

const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Sản phẩm']
const first = ['1', 'Mở lớp học chữ số cho hội viên', 'Hội Nông dân', 'Đoàn TNCS Hồ Chí Minh', 'Tháng 4/2026', 'Danh sách']
const second = ['2', 'Phát tờ rơi về mã độc', 'Công ty Điện lực', '', 'Quý II/2026', 'Tờ rơi']
const third = ['3', 'Họp giao ban các chi hội', 'Công đoàn', '', 'Ngày 25 hằng quý', 'Biên bản']

const of = (...rows: readonly (readonly string[])[]): string => `KẾ HOẠCH\nSố: 12/KH-MTTQ\n${lines(head, ...rows)}`

/** A plan of three tasks: one plain, one of a unit that nobody knows, one whose time has several readings. */
export const plan = of(first, second, third)
/** The same plan with another time for the first task and without the last. */
export const amended = of([...first.slice(0, 4), 'Tháng 6/2026', 'Danh sách'], second)
