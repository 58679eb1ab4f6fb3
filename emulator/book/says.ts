import type { Says } from './refused'

/*
 * English: the messages as scripts in public repositories catch and quote them. Vietnamese: the validation sentence is quoted by
 * Vietnamese users; all other Vietnamese texts are Assumed, translated from the English ones.
 */
const says = (en: string, vi: string): Says => ({ en, vi })

export const rowsDiffer = (data: number, range: number): Says =>
  says(
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
    `Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có ${data} nhưng dải ô có ${range}.`,
  )

export const columnsDiffer = (data: number, range: number): Says =>
  says(
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
    `Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có ${data} nhưng dải ô có ${range}.`,
  )

export const outside = says(
  'The coordinates of the range are outside the dimensions of the sheet.',
  'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
)
export const rowTooSmall = says('The starting row of the range is too small.', 'Hàng bắt đầu của dải ô quá nhỏ.')
export const columnTooSmall = says('The starting column of the range is too small.', 'Cột bắt đầu của dải ô quá nhỏ.')
export const tooFewRows = says('The number of rows in the range must be at least 1.', 'Số hàng trong dải ô phải ít nhất là 1.')
export const tooFewColumns = says('The number of columns in the range must be at least 1.', 'Số cột trong dải ô phải ít nhất là 1.')
export const rangeNotFound = says('Range not found', 'Không tìm thấy dải ô')
export const sheetGone = says('Sheet not found', 'Không tìm thấy trang tính')

export const sheetExists = (name: string): Says =>
  says(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
    `Đã có trang tính mang tên "${name}". Vui lòng nhập tên khác.`,
  )
export const sheetNameEmpty = says('Sheet name cannot be empty.', 'Tên trang tính không được để trống.')
export const lastSheet = says("You can't remove all the sheets in a document.", 'Bạn không thể xóa tất cả trang tính trong tài liệu.')
export const lastVisibleSheet = says(
  "You can't remove all the visible sheets in a document.",
  'Bạn không thể xóa tất cả trang tính hiển thị trong tài liệu.',
)
export const hideLastSheet = says("You can't hide all the sheets in a document.", 'Bạn không thể ẩn tất cả trang tính trong tài liệu.')
export const allRows = says("You can't delete all the rows on the sheet.", 'Bạn không thể xóa tất cả hàng trên trang tính.')
export const allColumns = says("You can't delete all the columns on the sheet.", 'Bạn không thể xóa tất cả cột trên trang tính.')
export const rowsOutside = says('Those rows are out of bounds.', 'Các hàng đó nằm ngoài giới hạn.')
export const columnsOutside = says('Those columns are out of bounds.', 'Các cột đó nằm ngoài giới hạn.')
export const notFrozenRows = says("You can't delete all the non-frozen rows.", 'Bạn không thể xóa tất cả hàng không cố định.')
export const notFrozenColumns = says("You can't delete all the non-frozen columns.", 'Bạn không thể xóa tất cả cột không cố định.')
export const tooManyCells = says(
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  'Thao tác này sẽ làm tăng số ô trong sổ làm việc vượt quá giới hạn 10000000 ô.',
)
export const cellTooLong = says(
  'Your input contains more than the maximum of 50000 characters in a single cell.',
  'Nội dung bạn nhập có nhiều hơn giới hạn 50000 ký tự trong một ô.',
)

export const partOfMerge = says(
  'You must select all cells in a merged range to merge or unmerge them.',
  'Bạn phải chọn tất cả các ô trong dải ô đã hợp nhất để hợp nhất hoặc hủy hợp nhất.',
)
export const filterExists = says(
  "You can't create a filter in a sheet that already has a filter.",
  'Bạn không thể tạo bộ lọc trong trang tính đã có bộ lọc.',
)
export const bandsOverlap = says(
  'You cannot add alternating background colors to a range that already has alternating background colors.',
  'Bạn không thể thêm màu nền xen kẽ vào dải ô đã có màu nền xen kẽ.',
)
/** Assumed: the sentence in both languages. */
export const noGroup = (axis: 'rows' | 'columns', position: number, depth: number): Says =>
  axis === 'rows'
    ? says(
        `There is no row group at index ${position} and group depth ${depth}`,
        `Không có nhóm hàng ở vị trí ${position} với độ sâu ${depth}`,
      )
    : says(
        `There is no column group at index ${position} and group depth ${depth}`,
        `Không có nhóm cột ở vị trí ${position} với độ sâu ${depth}`,
      )
export const domainOnly = says(
  'Cannot set domain permissions for an account that does not belong to a domain.',
  'Không thể đặt quyền của miền cho tài khoản không thuộc miền nào.',
)
const onlyWholeLines =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.'
export const metadataPlace = says(onlyWholeLines, onlyWholeLines)
export const protectedCell = says(
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa chế độ bảo vệ nếu bạn cần chỉnh sửa.',
)
/** Assumed: that a script which runs as a person without the right to edit gets this sentence. */
export const noEditAccess = says('You do not have permission to perform that action.', 'Bạn không có quyền thực hiện hành động đó.')
/** Before a person changes cells that are protected by a warning. */
export const headsUp = says(
  "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  'Bạn đang cố chỉnh sửa một phần của trang tính này mà không nên vô tình thay đổi. Vẫn chỉnh sửa?',
)
/** Assumed: both sentences, for people who only view and for those with whom the file is not shared. */
export const viewOnly = says('You need edit access to change this file.', 'Bạn cần có quyền chỉnh sửa thì mới có thể thay đổi tệp này.')
export const noAccess = says('You need access', 'Bạn cần có quyền truy cập')
export const argumentMissing = (name: string): Says => says(`Invalid argument: ${name}`, `Đối số không hợp lệ: ${name}`)
export const badFormat = (pattern: string): Says => says(`Invalid number format: ${pattern}`, `Định dạng số không hợp lệ: ${pattern}`)
export const nameTaken = (name: string): Says => says(`The name "${name}" is already in use.`, `Tên "${name}" đã được sử dụng.`)
export const badName = (name: string): Says => says(`The name "${name}" is invalid.`, `Tên "${name}" không hợp lệ.`)
export const gonePart = says('The object no longer exists.', 'Đối tượng không còn tồn tại.')

export const noSignature = (types: string, member: string): Says =>
  says(
    `The parameters (${types}) don't match the method signature for ${member}.`,
    `Tham số (${types}) không khớp với chữ ký phương thức của ${member}.`,
  )

/** What the validation rule of the cell says, with `wants` where Google adds what may be entered. */
export const violates = (cell: string, wants: Says | undefined): Says =>
  says(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${wants ? ` ${wants.en}` : ''}`,
    `Dữ liệu bạn đã nhập vào ô ${cell} vi phạm quy tắc xác thực dữ liệu được thiết lập trên ô này.${wants ? ` ${wants.vi}` : ''}`,
  )

export const oneOf = (values: readonly string[]): Says =>
  says(`Please enter one of the following values: ${values.join(', ')}.`, `Vui lòng nhập một trong các giá trị sau: ${values.join(', ')}.`)
