import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellFormats } from '../../src/panels/import/cell-format'
import { type FileAnswer, readFile } from '../../src/panels/import/file'
import { contentOf, type Source } from '../../src/panels/import/source'
import { textOfBytes } from '../../src/panels/import/text-bytes'
import { placeOf } from '../../src/panels/import/xlsx'
import { parseXml, textIn } from '../../src/panels/import/xml'
import { BadArchive, openZip } from '../../src/panels/import/zip'
import { readPlanTables } from '../../src/plan/read-plan'
import { zipOf } from './zip-of'

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const noHtml = (): Source => ({ kind: 'text', text: 'html' })
const read = (name: string, content: Uint8Array): Promise<FileAnswer> => readFile(name, content, noHtml)

const request = async (content: Uint8Array) => {
  const answer = await read('x', content)
  if ('refused' in answer) throw new Error(answer.refused)
  return contentOf(answer.source)
}

describe('zip', () => {
  test.each([0, 8] as const)('what is packed with method %d comes out again', async (method) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.string({ minLength: 1 }), async (text, name) => {
        expect(await openZip(zipOf({ first: 'x', [`a${name}`]: text }, method)).text(`a${name}`)).toBe(text.replace(/^\ufeff/, ''))
      }),
      { numRuns: 30 },
    )
  })
  test('an unknown name is undefined', async () => expect(await openZip(zipOf({ a: 'b' })).text('c')).toBeUndefined())
  test('a file cut off anywhere is told, never a crash', async () => {
    const whole = zipOf({ 'word/document.xml': 'x'.repeat(500), b: 'y' })
    for (let length = 0; length < whole.length; length++) expect(() => openZip(whole.subarray(0, length))).toThrow(BadArchive)
  })
  test('a damaged entry is told', async () => {
    const whole = zipOf({ a: 'một hai ba bốn năm' })
    whole.fill(0xff, 31, 45)
    await expect(openZip(whole).text('a')).rejects.toThrow(BadArchive)
  })
})

describe('xml', () => {
  test.each([
    ['<a>1 &lt; 2 &amp;&#7879;&#x1EC7; &unknown;</a>', '1 < 2 &ệệ &unknown;'],
    ['<?xml version="1.0"?><!-- no --><a><b x="1>2"/><![CDATA[<raw>]]></a>', '<raw>'],
    ["<w:a w:x='y'>t", 't'],
    ['<a><!-- never closed <b>x</b>', ''],
    ['<a x="never closed>t</a>', ''],
    ['', ''],
  ])('%s', (xml, expected) => expect(textIn(parseXml(xml))).toBe(expected))
  test('prefixes are dropped', () =>
    expect(parseXml('<w:p w:id="a&quot;b" r:embed=\'c\'/>').children).toEqual([
      { name: 'p', attributes: { id: 'a"b', embed: 'c' }, children: [] },
    ]))
})

const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const list = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`
const styles = `<w:styles xmlns:w="w"><w:style w:styleId="Item"><w:basedOn w:val="Base"/></w:style><w:style w:styleId="Base"><w:pPr>${list(1)}</w:pPr></w:style></w:styles>`
const docx = (...body: string[]): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': styles,
  })
const head = tr(tc('TT'), tc('Nhiệm vụ'), tc('Chủ trì'))

describe('docx', () => {
  test('letterhead, text, merged cells and runs', async () => {
    const content = docx(
      tbl(tr(tc('ỦY BAN MTTQ'), tc('Số: 34/KH-MTTQ'))),
      p('KẾ HOẠCH'),
      tbl(
        head,
        tr(tc('I. Nhóm', '<w:gridSpan w:val="3"/>')),
        tr(
          tc('1'),
          tc('<w:p><w:r><w:t>Ra </w:t></w:r><w:r><w:t>kế</w:t><w:br/><w:t>hoạch</w:t><w:tab/><w:t>năm</w:t></w:r></w:p>'),
          tc('BTT', '<w:vMerge w:val="restart"/>'),
        ),
        tr(tc('2'), tc(p('Họp') + p('mỗi tháng')), tc('', '<w:vMerge/>')),
      ),
    )
    expect(await request(content)).toEqual({
      tables: [
        [['ỦY BAN MTTQ', 'Số: 34/KH-MTTQ']],
        [
          ['TT', 'Nhiệm vụ', 'Chủ trì'],
          ['I. Nhóm', '', ''],
          ['1', 'Ra kế\nhoạch năm', 'BTT'],
          ['2', 'Họp\nmỗi tháng', null],
        ],
      ],
      prose: 'ỦY BAN MTTQ\nSố: 34/KH-MTTQ\nKẾ HOẠCH',
    })
  })

  test('numbers that Word counts by itself', async () => {
    const item = (text: string, id: number, level = 0): string => tr(tc(p('', list(id, level))), tc(text), tc('x'))
    const { tables } = await request(
      docx(
        tbl(
          head,
          item('a', 1),
          item('b', 1),
          item('c', 1, 1),
          item('d', 1, 1),
          item('e', 1),
          item('f', 3),
          tr(tc(p('', '<w:pStyle w:val="Item"/>')), tc(p('g', list(2))), tc(p('h', list(99)))),
        ),
      ),
    )
    expect(tables?.[0]?.slice(1)).toEqual([
      ['1.', 'a', 'x'],
      ['2.', 'b', 'x'],
      ['2.a)', 'c', 'x'],
      ['2.b)', 'd', 'x'],
      ['3.', 'e', 'x'],
      ['1.', 'f', 'x'],
      ['2.', '- g', 'h'],
    ])
  })

  test('tracked changes, hidden text, content controls and frames', async () => {
    const struck =
      '<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>'
    const gone = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:delText>9</w:delText></w:r></w:p></w:tc></w:tr>'
    const inner = tbl(
      head,
      `<w:sdt><w:sdtContent>${tr(tc('1'), tc(struck), `<w:sdt><w:sdtContent>${tc('BTT')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      gone,
    )
    expect(
      await request(
        docx(
          tbl(tr(tc(p('Trên bảng') + inner + p('')))),
          '<mc:AlternateContent><mc:Choice/><mc:Fallback><w:p><w:r><w:t>hai lần</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>',
        ),
      ),
    ).toEqual({
      tables: [
        [
          ['TT', 'Nhiệm vụ', 'Chủ trì'],
          ['1', 'mới', 'BTT'],
        ],
      ],
      prose: 'Trên bảng',
    })
  })

  test('a plan written as a list comes as text', async () =>
    expect(await request(docx(p('KẾ HOẠCH'), p('Ra kế hoạch', list(1)), p('Họp', list(1))))).toEqual({
      text: 'KẾ HOẠCH\n1. Ra kế hoạch\n2. Họp',
    }))

  test('the reader of plans understands what comes out', async () => {
    const { tables, prose } = await request(
      docx(
        tbl(
          tr(tc('ỦY BAN MTTQ PHƯỜNG A'), tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
          tr(tc('Số: 34/KH-MTTQ-BTT'), tc('A, ngày 06 tháng 5 năm 2026')),
        ),
        p('KẾ HOẠCH'),
        tbl(
          tr(tc('STT'), tc('Nhiệm vụ'), tc('Đơn vị chủ trì'), tc('Thời gian thực hiện')),
          tr(tc('I'), tc('Lãnh đạo, chỉ đạo', '<w:gridSpan w:val="3"/>')),
          tr(
            tc(p('', list(1))),
            tc('Ban hành kế hoạch chuyển đổi số'),
            tc('Ban Thường trực', '<w:vMerge w:val="restart"/>'),
            tc('Tháng 5/2026'),
          ),
          tr(tc(p('', list(1))), tc('Tập huấn cho cán bộ các tổ chức'), tc('', '<w:vMerge/>'), tc('Quý III/2026')),
        ),
      ),
    )
    const plan = readPlanTables(tables!, { prose: prose! })
    expect(plan.tasks.map(({ title, words }) => [title, words])).toEqual([
      ['Ban hành kế hoạch chuyển đổi số', 'Tháng 5/2026'],
      ['Tập huấn cho cán bộ các tổ chức', 'Quý III/2026'],
    ])
    expect(plan.tasks.map(({ lead }) => lead)).toEqual([plan.tasks[0]!.lead, plan.tasks[0]!.lead])
    expect(plan.facts.number).toBe('34/KH-MTTQ-BTT')
  })
})

const xlsx = (rows: string, more = '', hidden = ''): Uint8Array =>
  zipOf({
    'xl/workbook.xml': `<workbook><sheets><sheet name="Bìa" r:id="r1"/><sheet name="Nhiệm vụ" r:id="r2"/><sheet name="Ẩn" state="hidden" r:id="r3"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="r3" Target="worksheets/sheet3.xml"/></Relationships>',
    'xl/sharedStrings.xml': '<sst><si><t>Nhiệm vụ</t></si><si><r><t>Ra </t></r><r><t>kế hoạch</t></r><rPh><t>no</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m\\/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Bìa</t></is></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`,
    'xl/worksheets/sheet3.xml': `<worksheet><sheetData>${hidden}</sheetData></worksheet>`,
  })

describe('xlsx', () => {
  test('strings, numbers, dates and merged cells of the fullest visible sheet', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>TT</v></c><c r="B1" t="s"><v>0</v></c><c r="D1" t="str"><v>Hạn</v></c></row>
      <row r="3"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" s="1"><v>46203</v></c></row>
      <row r="4"><c r="A4"><v>0.1</v></c><c r="B4" s="3"><v>0.7</v></c><c r="C4"/><c r="D4" s="2"><v>46203</v></c><c r="K4" s="1"/></row><row r="99"><c r="A99" s="1"/></row>`
    expect(
      await request(xlsx(rows, '<mergeCells><mergeCell ref="C3:C4"/><mergeCell ref="A1:A2"/></mergeCells>', '<row r="1"/>'.repeat(50))),
    ).toEqual({
      tables: [
        [
          ['TT', 'Nhiệm vụ', '', 'Hạn'],
          ['', '', '', ''],
          ['1', 'Ra kế hoạch', '', '30/06/2026'],
          ['0.1', '70%', null, 'Tháng 6/2026'],
        ],
      ],
    })
  })
  test('every visible sheet can be chosen', async () => {
    const answer = await read('kế hoạch.xlsx', xlsx('<row><c t="str"><v>a</v></c></row><row><c><v>2</v></c></row>'))
    expect(answer).toEqual({
      source: {
        kind: 'sheets',
        at: 1,
        name: 'kế hoạch.xlsx',
        sheets: [
          { name: 'Bìa', table: [['Bìa']] },
          { name: 'Nhiệm vụ', table: [['a'], ['2']] },
        ],
      },
    })
  })
  test.each([
    ['A1', [0, 0]],
    ['AB12', [11, 27]],
    ['$C$3', [2, 2]],
    ['1A', undefined],
  ])('%s is at %j', (reference, expected) => expect(placeOf(reference)).toEqual(expected))
  test.each([
    ['dd/mm/yyyy', 46203, '30/06/2026'],
    ['d/m/yy h:mm', 46203.75, '30/6/26 18:00'],
    ['[$-42A]dd\\-mm\\-yyyy;@', 46203, '30-06-2026'],
    ['0.00', 1.1, '1.10'],
    ['0%', 0.255, '26%'],
    ['General', 0.1 + 0.2, '0.3'],
    ['#,##0', 12, '12'],
  ])('in the format %s %d is %s', (code, n, expected) => {
    const sheet = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`
    expect(cellFormats(parseXml(sheet).children[0] as ReturnType<typeof parseXml>, false)(0)(n)).toBe(expected)
  })
})

describe('bytes of a text', () => {
  const text = 'STT\tNhiệm vụ\n1\tTổ chức Đại hội'
  const utf16 = Buffer.from(text, 'utf16le')
  test.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', utf8(text), text],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), text],
    ['UTF-8 with letters and marks apart', utf8(text.normalize('NFD')), text],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...utf16]), text],
    ['UTF-16 without', new Uint8Array(utf16), text],
    ['UTF-16, the other way round', new Uint8Array([0xfe, 0xff, ...Buffer.from(utf16).swap16()]), text],
    ['windows-1258', bytes(0x54, 0xf4, 0xd2, 0x20, 0xd0, 0xea, 0xec), 'Tổ Đế'],
    ['no text', bytes(0, 0, 0, 1, 0, 0, 2, 0), undefined],
  ])('%s', (_, content, expected) => expect(textOfBytes(content)).toBe(expected))
})

describe('files that are not taken', () => {
  test.each<[string, Uint8Array, string]>([
    ['an old document or one with a password', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old'],
    ['rich text', utf8('{\\rtf1 x}'), 'old'],
    ['a page as mail', utf8('MIME-Version: 1.0\nx'), 'old'],
    ['a PDF', utf8('%PDF-1.7'), 'pdf'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), 'picture'],
    ['another archive', zipOf({ 'content.xml': '<a/>' }), 'unknown'],
    ['bytes', bytes(0, 1, 0, 2, 1, 0, 0), 'unknown'],
    ['half a download', docx(p('a')).subarray(0, 200), 'broken'],
    ['a document nested without end', docx('<w:r>'.repeat(200_000)), 'broken'],
    ['nothing', bytes(), 'empty'],
    ['blanks', utf8(' \n '), 'empty'],
    ['a document without words', docx(p(' ')), 'empty'],
    ['more than 20 MB', new Uint8Array(21 * 1024 * 1024), 'big'],
  ])('%s', async (_, content, expected) => expect(await read('x', content)).toEqual({ refused: expected }))
  test('a page is read as the page that it is, whatever its name', async () =>
    expect(await read('bảng.xls', utf8('\ufeff <html><table></table></html>'))).toEqual({
      source: { kind: 'text', text: 'html', name: 'bảng.xls' },
    }))
})
