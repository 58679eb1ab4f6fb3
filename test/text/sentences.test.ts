import { describe, expect, test } from 'vitest'
import { closedDone, openedDone, remindedDone, sayLack, sayLacks, setUpDone, setUpRepaired, statesDone } from '../../src/text/commands'
import { sayMissing, sayReportCounts } from '../../src/text/consolidation'
import { menu, oldTabTitle, protectionNote, reportTabTitle } from '../../src/text/labels'
import {
  answerCell,
  answerHelp,
  answerId,
  answerLabel,
  answerValue,
  importedDone,
  previewDone,
  previewNothing,
  remarkOf,
  sayOpen,
} from '../../src/text/plan-import'

describe('sentences of commands', () => {
  test.each([
    [sayLacks([]), undefined],
    [
      sayLacks([
        { lack: 'results', codes: ['1', '2'] },
        { lack: 'result of done', codes: ['3'] },
      ]),
      'Còn thiếu: chưa ghi kết quả các việc 1, 2; việc 3 ghi 100% mà chưa ghi kết quả.',
    ],
    [
      sayLack({ lack: 'results', codes: ['1', '2', '3', '4', '5', '6', '7', '8'] }),
      'chưa ghi kết quả các việc 1, 2, 3, 4, 5, 6 và 2 việc khác',
    ],
    [remindedDone(2, []), 'Soạn 2 thư nhắc.'],
    [remindedDone(0, ['A', 'B']), 'Soạn 0 thư nhắc. Không có email: A, B.'],
    [closedDone(2, 5), 'Đến hạn: 3 trên 5 đơn vị đã nộp.'],
    [openedDone(5), 'Mở kỳ mới trên 5 trang báo cáo.'],
    [statesDone(0), 'Trạng thái đã đúng, không có gì thay đổi.'],
    [statesDone(3), 'Đã tính lại trạng thái của 3 nhiệm vụ.'],
    [setUpRepaired(2), 'Đã khôi phục 2 chỗ. Dữ liệu và cột của người dùng giữ nguyên.'],
    [setUpDone(11, 5).split(':')[0], 'Đã thiết lập'],
    [sayMissing(undefined, undefined), 'Chưa có báo cáo'],
    [sayMissing('Chị Huệ', '0905'), 'Chưa có báo cáo, liên hệ Chị Huệ, 0905'],
    [sayMissing(undefined, '0905'), 'Chưa có báo cáo, 0905'],
    [
      sayReportCounts({ expected: 5, onTime: 2, late: 1, missing: 2, rate: 40 }),
      'Phải báo cáo: 5 đơn vị; đúng hạn 2, muộn 1, chưa nộp 2; tỷ lệ đúng hạn 40%.',
    ],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted)
  })
})

describe('sentences of an import', () => {
  test.each([
    [remarkOf({}), ''],
    [
      remarkOf({ changes: ['words', 'lead'], doubts: 1 }),
      'Kế hoạch đổi thời gian, đơn vị chủ trì. Thời gian có hơn một cách hiểu, hoặc chưa rõ ngày: xem lại hạn.',
    ],
    [
      sayOpen([
        { name: 'A', is: 'new' },
        { name: 'C', is: 'unsure' },
        { name: 'B', is: 'new' },
        { name: 'Các D', is: 'group' },
      ]),
      'Chưa có trong trang "Đơn vị": A; B. Chưa rõ là đơn vị nào: C. Chưa rõ nhóm này gồm những đơn vị nào: Các D.',
    ],
    [sayOpen([]), ''],
    [remarkOf({ clash: '1.1' }), 'Mã 1.1 đã có việc khác dùng, nên việc này mang mã mới.'],
    [remarkOf({ gone: true }), 'Kế hoạch mới không còn việc này; việc vẫn được giữ trong sổ và có ghi chú.'],
    [remarkOf({ unclear: true }), 'Dòng này chưa hiểu được nên sẽ không nhập.'],
    [importedDone(0, 0, 0), 'Không có gì mới: mọi nhiệm vụ của kế hoạch đã có trong sổ.'],
    [importedDone(3, 1, 2), 'Đã nhập: thêm 3 nhiệm vụ, sửa 1 nhiệm vụ, thêm 2 đơn vị.'],
    [importedDone(0, 0, 0, 0, 2), 'Đã nhập: ghi nhớ cách hiểu 2 tên ở trang "Đơn vị".'],
    [importedDone(0, 0, 1), 'Đã nhập: thêm 1 đơn vị.'],
    [previewNothing(['A.', 'B.']), 'Chưa đọc được nhiệm vụ nào. A. B.'],
    [
      previewDone({ added: 2, changed: 1, same: 0, unclear: 1 }, 2),
      'Đọc được 3 nhiệm vụ: 2 thêm mới, 1 thay đổi, 0 đã có; 1 dòng chưa hiểu; 2 điều cần xem. Xem trang "Xem trước kế hoạch": chỗ chưa đúng thì ghi vào cột "Sửa hạn", "Sửa đơn vị" hoặc "Dòng này là" rồi tích lại "Xem trước"; đúng rồi thì tích "Đồng ý nhập".',
    ],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted)
  })

  test('an answer keeps its id and its value through its row', () => {
    for (const id of ['quarter-month', 'x', 'a b']) expect(answerId(answerLabel(id))).toBe(id)
    for (const name of ['Tên Ủy ban', 'Cách hiểu', 'Cách hiểu []', '']) expect(answerId(name)).toBeUndefined()
    const choice = { value: '3', label: 'Tháng cuối – quý' }
    expect(answerValue(answerCell(choice))).toBe('3')
    expect(answerValue(' 3 ')).toBe('3')
    expect(answerHelp('Tháng nào?', [choice])).toBe('Tháng nào? Ghi một trong: 3 – Tháng cuối – quý')
  })
})

test('labels: tabs by the short name, notes that set-up knows again, menu items all apart', () => {
  expect([reportTabTitle('Hội LHPN'), oldTabTitle('BC Hội LHPN')]).toEqual(['BC Hội LHPN', 'BC Hội LHPN (bản cũ)'])
  expect(protectionNote('state')).toMatch(/\[state\]$/)
  expect(new Set(Object.values(menu)).size).toBe(Object.values(menu).length)
})
