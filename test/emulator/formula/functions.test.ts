import { describe, expect, test } from 'vitest'
import { office } from './sheet'

const at = (text: string) => new Date(`${text}T00:00:00+07:00`)

/** What office people write: the formula as typed in Vietnam, what a script reads, what a person sees. */
const cases: [formula: string, value: unknown, shown: string][] = [
  ['=SUM(E2:E4)', 2500000, '2500000'],
  ['=SUM(C2:C4)', 1.5, '150%'],
  ['=AVERAGE(E2:E4)', 2500000 / 3, '833333,3333'],
  ['=COUNT(A1:F4)', 12, '12'],
  ['=COUNTA(A2:A100)', 3, '3'],
  ['=COUNTBLANK(A1:A10)', 6, '6'],
  ['=COUNTIF(B:B;"Ban Dân vận")', 2, '2'],
  ['=COUNTIF(B2:B;"*phong*")', 1, '1'],
  ['=COUNTIF(D2:D4;">5/3/2026")', 2, '2'],
  ['=COUNTIF(D2:D4;">="&DATE(2026;3;10))', 2, '2'],
  ['=COUNTIF(F2:F4;">1,5")', 2, '2'],
  ['=COUNTIF(F2:F4;">"&F2)', 2, '2'],
  ['=COUNTIF(A:A;"<>")', 4, '4'],
  ['=COUNTIFS(B2:B4;"Ban Dân vận";E2:E4;">600000")', 1, '1'],
  ['=SUMIF(B2:B4;"Ban Dân vận";E2:E4)', 1700000, '1700000'],
  ['=SUMIFS(E2:E4;B2:B4;"Ban*";C2:C4;"<1")', 1700000, '1700000'],
  ['=AVERAGEIF(B2:B4;"Ban Dân vận";F2:F4)', 2.75, '2,75'],
  ['=AVERAGEIFS(F2:F4;E2:E4;">1000000")', 1.5, '1,5'],
  ['=MAX(D2:D4)', at('2026-03-31'), '31/3/2026'],
  ['=MIN(F2:F4)', 1.5, '1,5'],
  ['=MAXIFS(E2:E4;B2:B4;"Ban Dân vận")', 1200000, '1200000'],
  ['=MINIFS(E2:E4;B2:B4;"Ban Dân vận")', 500000, '500000'],
  ['=MEDIAN(F2:F4)', 2.25, '2,25'],
  ['=LARGE(E2:E4;2)', 800000, '800000'],
  ['=SMALL(E2:E4;1)', 500000, '500000'],
  ['=RANK(E3;E2:E4)', 2, '2'],
  ['=ROUND(2,345;2)', 2.35, '2,35'],
  ['=ROUNDUP(2,1;0)', 3, '3'],
  ['=ROUNDDOWN(-2,9;0)', -2, '-2'],
  ['=MOD(-3;2)', 1, '1'],
  ['=ABS(-4)', 4, '4'],
  ['=SQRT(16)', 4, '4'],
  ['=ROUND(C2;1)', 0.5, '50%'],
  ['=ROUND(PMT(0,01;12;1000);2)', -88.85, '-88,85'],
  ['=2^10', 1024, '1024'],
  ['=PRODUCT(F2:F4)', 13.5, '13,5'],
  ['=SUMPRODUCT((B2:B4="Ban Dân vận")*E2:E4)', 1700000, '1700000'],
  ['=SUBTOTAL(9;E2:E4)', 2500000, '2500000'],
  ['=QUOTIENT(7;2)', 3, '3'],
  ['=CEILING(2,1;0,5)', 2.5, '2,5'],
  ['=IF(C2<1;"chưa";"xong")', 'chưa', 'chưa'],
  ['=IFS(C4=0;"chưa làm";C4<1;"đang làm")', 'chưa làm', 'chưa làm'],
  ['=IFERROR(1/0;"")', '', ''],
  ['=IFNA(VLOOKUP("không";A2:B4;2;FALSE);"?")', '?', '?'],
  ['=SWITCH(C3;0;"không";1;"đủ")', 'đủ', 'đủ'],
  ['=AND(C2>0;E2>0)', true, 'TRUE'],
  ['=OR(C2>1;FALSE)', false, 'FALSE'],
  ['=NOT(TRUE)', false, 'FALSE'],
  ['=VLOOKUP("Giám sát";A2:E4;4;FALSE)', at('2026-03-10'), '10/3/2026'],
  ['=HLOOKUP("Hạn";A1:F4;2;FALSE)', at('2026-03-05'), '5/3/2026'],
  ['=INDEX(B2:B4;MATCH("Vận động";A2:A4;0))', 'Ban Dân vận', 'Ban Dân vận'],
  ['=XLOOKUP("Vận động";A2:A4;C2:C4)', 0, '0%'],
  ['=XLOOKUP("không";A2:A4;C2:C4;"không có")', 'không có', 'không có'],
  ['=MATCH(2;F2:F4;1)', 1, '1'],
  ['=OFFSET(A1;2;1)', 'Ban Phong trào', 'Ban Phong trào'],
  ['=INDIRECT("E"&3)', 800000, '800000'],
  ['=CHOOSE(2;"a";"b")', 'b', 'b'],
  ['=ROW(A5)', 5, '5'],
  ['=COLUMN(C1)', 3, '3'],
  ['=ROWS(A2:A4)', 3, '3'],
  ['=LET(x;E2/1000;x+1)', 1201, '1201'],
  ['=REDUCE(0;F2:F4;LAMBDA(a;b;a+b))', 7.75, '7,75'],
  ['=A2&" - "&B2', 'Tuyên truyền - Ban Dân vận', 'Tuyên truyền - Ban Dân vận'],
  ['="Giờ: "&F2', 'Giờ: 1,5', 'Giờ: 1,5'],
  ['=CONCATENATE(A2;1;TRUE)', 'Tuyên truyền1TRUE', 'Tuyên truyền1TRUE'],
  ['=TEXTJOIN("; ";TRUE;A2:A5)', 'Tuyên truyền; Giám sát; Vận động', 'Tuyên truyền; Giám sát; Vận động'],
  ['=LEFT(A2;5)', 'Tuyên', 'Tuyên'],
  ['=RIGHT(A3;3)', 'sát', 'sát'],
  ['=MID(A2;7;6)', 'truyền', 'truyền'],
  ['=LEN(A2)', 12, '12'],
  ['=LEN(F2)', 3, '3'],
  ['=TRIM("  a   b ")', 'a b', 'a b'],
  ['=UPPER(B2)', 'BAN DÂN VẬN', 'BAN DÂN VẬN'],
  ['=LOWER("ĐÃ")', 'đã', 'đã'],
  ['=SUBSTITUTE(B2;"Ban ";"")', 'Dân vận', 'Dân vận'],
  ['=FIND("v";B2)', 9, '9'],
  ['=SEARCH("DÂN";B2)', 5, '5'],
  ['=REPT("x";3)', 'xxx', 'xxx'],
  ['=EXACT("a";"A")', false, 'FALSE'],
  ['="a"="A"', true, 'TRUE'],
  ['="a"="á"', false, 'FALSE'],
  ['=REGEXMATCH(B2;"^Ban")', true, 'TRUE'],
  ['=REGEXREPLACE("a1b2";"\\d";"")', 'ab', 'ab'],
  ['=VALUE("1.234,5")', 1234.5, '1234,5'],
  ['="12"+1', 13, '13'],
  ['="1,5"*2', 3, '3'],
  ['=TEXT(D2;"dd/mm/yyyy")', '05/03/2026', '05/03/2026'],
  ['=TEXT(7;"00")', '07', '07'],
  ['=ISBLANK(A9)', true, 'TRUE'],
  ['=ISNUMBER(D2)', true, 'TRUE'],
  ['=ISTEXT(A2)', true, 'TRUE'],
  ['=ISERROR(1/0)', true, 'TRUE'],
  ['=A9', '', ''],
  ['=A9&"x"', 'x', 'x'],
  ['=A9+1', 1, '1'],
  ['=D2:D4', at('2026-03-05'), '5/3/2026'],
]

describe('functions', () => {
  test.each(cases)('%s', (formula, value, shown) => {
    const { sheet } = office()
    const cell = sheet.getRange('H2').setFormula(formula)
    expect([cell.getValue(), cell.getDisplayValue()]).toEqual([value, shown])
    expect(cell.getFormula()).toBe(formula)
  })
})

const dates: [formula: string, value: unknown, shown: string][] = [
  ['=D2', at('2026-03-05'), '5/3/2026'],
  ['=D2+7', at('2026-03-12'), '12/3/2026'],
  ['=7+D2', at('2026-03-12'), '12/3/2026'],
  ['=D3-D2', 5, '5'],
  ['=D2-1', at('2026-03-04'), '4/3/2026'],
  ['=D2>DATE(2026;3;1)', true, 'TRUE'],
  ['=TODAY()', at('2026-05-22'), '22/05/2026'],
  ['=TODAY()-D4', 52, '52'],
  ['=NOW()', new Date('2026-05-22T08:00:00+07:00'), '22/05/2026 08:00:00'],
  ['=DATE(2026;2;30)', at('2026-03-02'), '02/03/2026'],
  ['=YEAR(D2)', 2026, '2026'],
  ['=MONTH("5/3/2026")', 3, '3'],
  ['=DAY(D4)', 31, '31'],
  ['=WEEKDAY(D2)', 5, '5'],
  ['=WEEKDAY(D2;2)', 4, '4'],
  ['=EDATE(D4;-1)', at('2026-02-28'), '28/02/2026'],
  ['=EOMONTH(D2;0)', at('2026-03-31'), '31/03/2026'],
  ['=DAYS(D3;D2)', 5, '5'],
  ['=DATEDIF(D2;D4;"D")', 26, '26'],
  ['=NETWORKDAYS(D2;D3)', 4, '4'],
  ['=WORKDAY(D2;3)', at('2026-03-10'), '10/03/2026'],
  ['=WEEKNUM(D2)', 10, '10'],
  ['=ISOWEEKNUM(D2)', 10, '10'],
  ['=HOUR(NOW())', 8, '8'],
  ['=YEAR(A9)', 1899, '1899'],
  ['=EOMONTH("31/1/2026";1)', at('2026-02-28'), '28/02/2026'],
  ['=DATEDIF(D2;"5/3/2028";"M")', 24, '24'],
  ['=SUMPRODUCT((MONTH(D2:D4)=3)*E2:E4)', 2500000, '2500000'],
  ['=INT(D2)=D2', true, 'TRUE'],
  ['=TIME(8;30;0)', new Date('1899-12-30T08:30:00+07:00'), '08:30:00'],
  ['=DATEVALUE("5/3/2026")', 46086, '46086'],
  ['="5/3/2026"+0', 46086, '46086'],
  ['=IF(D2<TODAY();"Quá hạn";"")', 'Quá hạn', 'Quá hạn'],
  ['=XLOOKUP("Vận động";A2:A4;D2:D4)', at('2026-03-31'), '31/3/2026'],
]

describe('dates and times, as the file’s clock has them', () => {
  test.each(dates)('%s', (formula, value, shown) => {
    const { sheet } = office()
    const cell = sheet.getRange('H2').setFormula(formula)
    expect([cell.getValue(), cell.getDisplayValue()]).toEqual([value, shown])
  })
  test('in a file of another language texts are read in its order', () => {
    const { sheet } = office({ locale: 'en_US' })
    const cell = (formula: string) => sheet.getRange('H2').setFormula(formula).getDisplayValue()
    expect(cell('=DATE(2026,3,5)')).toBe('3/5/2026')
    expect(cell('=MONTH("5/3/2026")')).toBe('5')
    expect(cell('=1.5&""')).toBe('1.5')
    expect(cell('=TEXT(1234.5,"#,##0.00")')).toBe('1,234.50')
  })
  test('the cell’s own format comes first', () => {
    const { sheet } = office()
    const cell = sheet.getRange('H2').setNumberFormat('yyyy-mm-dd').setFormula('=D2+7')
    expect([cell.getDisplayValue(), cell.getValue()]).toEqual(['2026-03-12', at('2026-03-12')])
  })
})

const errors: [formula: string, shown: string][] = [
  ['=1/0', '#DIV/0!'],
  ['=AVERAGE(Z1:Z3)', '#DIV/0!'],
  ['="a"+1', '#VALUE!'],
  ['=""+1', '#VALUE!'],
  ['=VLOOKUP("x";A2:B4;2;FALSE)', '#N/A'],
  ['=MATCH("x";A2:A4;0)', '#N/A'],
  ['=NA()', '#N/A'],
  ['=IF("x";1;2)', '#VALUE!'],
  ['=SQRT(-1)', '#NUM!'],
  ['=khong_co', '#NAME?'],
  ['=TEXTBEFORE("a-b";"-")', '#NAME?'],
  ['=SUM(KhongCo!A1)', '#REF!'],
  ['=Z5000', '#REF!'],
  ['=H2', '#REF!'],
  ['=D5:D9', '#VALUE!'],
  ['=SUM(', '#ERROR!'],
  ['=FILTER(A2:A4;E2:E4>9000000)', '#N/A'],
]

test.each(errors)('%s is %s', (formula, shown) => {
  const { sheet } = office()
  const cell = sheet.getRange('H2').setFormula(formula)
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([shown, shown])
})

const refused: [formula: string, named: string][] = [
  ['=QUERY(A1:F4;"select A")', 'formula QUERY'],
  ['=SPARKLINE(F2:F4)', 'formula SPARKLINE'],
  ['=IMPORTRANGE("x";"A1")', 'formula IMPORTRANGE'],
  ['=ARRAYFORMULA(F2:F4*2)', 'formula ARRAYFORMULA'],
  ['=SORT(A2:A4)', 'formula SORT'],
  ['=SPLIT("a b";" ")', 'formula SPLIT'],
  ['=COUNTUNIQUE(B2:B4)', 'formula COUNTUNIQUE'],
  ['=TINHTOAN(A1)', 'formula TINHTOAN'],
  ['=SUM(F2:F4*2)', 'formula with a range in place of one value'],
  ['=LEN(A2:A4)', 'formula with a range in place of one value'],
  ['=LET(x;F2:F4;SUM(x*2))', 'formula with a range in place of one value'],
  ['=FILTER(A2:A4;F2:F4>1;F2:F4<2)', 'formula FILTER with several conditions'],
  ['="Hạn "&D2', 'formula that joins a date to a text'],
  ['=AVERAGE(D2:D4)', 'formula that adds up or rounds dates'],
  ['=TEXT(F2;"0,00")', 'formula TEXT with "0,00" in vi_VN'],
  ['=COUNTIF(A2:A4;"1.2")', 'criterion "1.2" in vi_VN'],
  ['=COUNTIF(A2:A4;"=")', 'criterion "="'],
  ['=INT(D2)', 'formula that adds up or rounds dates'],
  ['=WEEKDAY(A9)', 'formula on days before March 1900'],
  ['=ROUND(F2)', 'formula ROUND with 1 arguments'],
]

describe('what the engine lacks, or would give another result for, is refused by name', () => {
  test.each(refused)('%s', (formula, named) => {
    const { sheet } = office()
    const cell = sheet.getRange('H2').setFormula(formula)
    expect(() => cell.getValue()).toThrow(`NotEmulated: ${named} (Trang tính1!H2)`)
    sheet.getRange('I2').setFormula('=H2&"x"')
    expect(() => sheet.getRange('I2').getDisplayValue()).toThrow(`NotEmulated: ${named}`)
    expect(sheet.getRange('A2').getValue()).toBe('Tuyên truyền')
  })
})
