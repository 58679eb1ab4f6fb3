import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser } from '../../build/browser.mjs'
import type { PlanPreview } from '../../src/commands/plan-request'
import { zipOf } from '../panels/zip-of'
import { startBrowser } from './browser'
import { answerWith, panelPage, paste, requests, somePreview } from './import-panel-page'

describe.skipIf(!findBrowser())('the import panel', () => {
  let browser: Browser
  let html: string
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    ;[browser, html] = await Promise.all([startBrowser(), panelPage()])
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 640 } })
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.setContent(html)
  })
  afterEach(async () => {
    await page.close()
    expect(errors.splice(0)).toEqual([])
  })

  const read = async (): Promise<void> => {
    await answerWith(page, { preview: somePreview() })
    await page.click('#read')
    await page.waitForSelector('#step-preview:not([hidden])')
  }
  /** As a person does: turns to the select, then chooses. */
  const choose = async (select: string, value: string): Promise<void> => {
    await page.focus(select)
    await page.selectOption(select, value)
  }
  const focused = () => page.evaluate(() => document.activeElement?.id)
  const settled = () => page.waitForSelector('#step-preview[aria-busy="false"]')
  const lastRequest = async () => (await requests(page)).at(-1)!

  describe('takes from the clipboard', () => {
    const head = '<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr>'
    const heads = ['TT', 'Nhiệm vụ', 'Chủ trì']
    const word = `<html xmlns:o="urn:x"><head><style>td {mso-style-name:x}</style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body><!--StartFragment-->
      <p class=MsoNormal>S&#7889;: <b>34</b>/KH<o:p></o:p></p>
      <table class=MsoTableGrid><tr><td><p class=MsoNormal>TT<o:p></o:p></p></td><td><p>Nhiệm
      vụ</p></td><td>Chủ trì</td></tr>
      <tr><td colspan=3><p><b>I. Nhóm</b></p></td></tr>
      <tr><td><p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p></td>
      <td><p>Ra&nbsp;kế hoạch<del>cũ</del></p><p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>họp<span style='display:none;mso-hide:all'>ẩn</span></p></td>
      <td rowspan=2>BTT<br>Văn phòng</td></tr><tr><td>2</td><td>Tập huấn</td></tr>
      <![if !supportMisalignedColumns]><tr height=0><td width=40></td><td></td><td></td></tr><![endif]></table><p>Nơi nhận</p><!--EndFragment--></body></html>`
    const docs = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><div dir="ltr"><table><colgroup><col><col></colgroup><tbody>${head}
      <tr><td><ol start="3"><li dir="ltr"><p role="presentation"></p></li></ol></td><td><ul><li><p>một</p></li><li><p>hai</p></li></ul></td><td><span>BTT</span></td></tr></tbody></table></div></b>`
    const sheets = `<google-sheets-html-origin><style type="text/css">td {border:1px}</style><table data-sheets-root="1"><tbody>${head}<tr><td data-sheets-numberformat="{}">1</td><td>a<br/>b</td><td rowspan="2" colspan="1">BTT</td></tr><tr><td>2</td><td></td></tr></tbody></table>`
    const excel = `<html><body><table><!--StartFragment--><col width=64>${head.replace('TT', "TT<br style='mso-data-placement:same-cell'>số")}<tr><td align=right x:num>1</td><td>Dòng
      dài</td><td>BTT</td></tr><!--EndFragment--><![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td></tr><![endif]></table></body></html>`
    const framed = `<table><tr><td>Bên trái</td><td><p>Kế hoạch</p><table>${head}<tr><td>1</td><td>việc<table><tr><td>x</td><td>y</td></tr></table></td><td>BTT</td></tr></table></td></tr></table>`

    test.each<[string, string, object]>([
      [
        'Word',
        word,
        {
          tables: [[heads, ['I. Nhóm', '', ''], ['1.', 'Ra kế hoạch\n- họp', 'BTT\nVăn phòng'], ['2', 'Tập huấn', null]]],
          prose: 'Số: 34/KH\nNơi nhận',
        },
      ],
      ['Docs', docs, { tables: [[heads, ['3.', '- một\n- hai', 'BTT']]] }],
      ['Sheets', sheets, { tables: [[heads, ['1', 'a\nb', 'BTT'], ['2', '', null]]] }],
      [
        'Excel',
        excel,
        {
          tables: [
            [
              ['TT\nsố', 'Nhiệm vụ', 'Chủ trì'],
              ['1', 'Dòng dài', 'BTT'],
            ],
          ],
        },
      ],
      ['a page laid out with tables', framed, { tables: [[heads, ['1', 'việc\nx y', 'BTT']]], prose: 'Bên trái\nKế hoạch' }],
    ])('%s', async (_, markup, expected) => {
      await paste(page, markup)
      await read()
      expect(await lastRequest()).toEqual(['previewPlan', expected])
    })

    test('nothing of a page without tasks in tables: the text comes as it is', async () => {
      await paste(page, '<table><tr><td>ỦY BAN</td></tr></table><p>1. Ra kế hoạch</p>')
      expect(await page.isVisible('#text')).toBe(true)
      await page.fill('#text', 'STT\tNhiệm vụ')
      await read()
      expect(await lastRequest()).toEqual(['previewPlan', { text: 'STT\tNhiệm vụ' }])
    })

    test('no script and no picture runs', async () => {
      await paste(
        page,
        `<img src=x onerror="document.title='run'"><script>document.title='run'</script><table>${head}<tr><td>1</td><td>&lt;b&gt;<svg onload="document.title='run'"></svg></td><td>BTT</td></tr></table>`,
      )
      await read()
      expect((await lastRequest())[1].tables).toEqual([[heads, ['1', '<b>', 'BTT']]])
      expect(await page.title()).toBe('Nhập kế hoạch')
      expect(await page.locator('.rows .c-title').nth(1).textContent()).toContain('<img')
      expect(await page.locator('.rows img').count()).toBe(0)
    })

    test('what was typed before a table is kept beside it', async () => {
      await page.fill('#text', 'Số: 34/KH')
      await paste(page, `<table>${head}<tr><td>1</td><td>a</td><td>b</td></tr></table>`)
      await read()
      expect((await lastRequest())[1].prose).toBe('Số: 34/KH')
    })
  })

  test('a cell can be rewritten, and a row of the preview leads back to its row of the plan', async () => {
    await paste(
      page,
      '<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Hạn</td></tr><tr><td>1</td><td>sai</td><td>x</td></tr><tr><td>2</td><td>b</td><td>y</td></tr></table>',
    )
    await page.locator('#line-2 td').nth(1).fill('đúng')
    await read()
    expect((await lastRequest())[1].tables?.[0]?.[1]).toEqual(['1', 'đúng', 'x'])
    await page.click('#line-of-3')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kind-3')
    await page.click('#cell-3')
    expect(await page.isVisible('#step-paste')).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.id)).toBe('line-3')
  })

  test('files: a document is read, a PDF is told', async () => {
    const p = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(p).join('')}</w:tr>`
    const document = `<w:document><w:body><w:tbl>${row('TT', 'Nhiệm vụ', 'Hạn')}${row('1', 'Họp', 'Quý I')}</w:tbl></w:body></w:document>`
    await page.setInputFiles('#file', { name: 'kh.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.4') })
    await page.waitForSelector('#paste-notice:not([hidden])')
    expect(await page.textContent('#paste-notice')).toContain('kh.pdf')
    await page.setInputFiles('#file', { name: 'kh.docx', mimeType: '', buffer: Buffer.from(zipOf({ 'word/document.xml': document })) })
    await page.waitForSelector('#received:not([hidden])')
    expect(await page.isVisible('#paste-notice')).toBe(false)
    await read()
    expect((await lastRequest())[1]).toEqual({
      tables: [
        [
          ['TT', 'Nhiệm vụ', 'Hạn'],
          ['1', 'Họp', 'Quý I'],
        ],
      ],
    })
  })

  test('an empty field is told without asking Google; a problem and a failure keep what was typed', async () => {
    await page.click('#read')
    expect(await page.isVisible('#paste-notice')).toBe(true)
    await page.fill('#text', 'abc')
    await answerWith(page, { problem: 'Không thấy bảng.' }, 'mạng')
    await page.click('#read')
    await page.waitForFunction(() => document.getElementById('paste-notice')!.textContent === 'Không thấy bảng.')
    await page.click('#read')
    await page.waitForFunction(() => document.getElementById('paste-notice')!.textContent?.includes('mạng'))
    const told = await page.textContent('#paste-notice')
    expect(told).toContain('một tài khoản Google')
    expect(told).toContain('"Dán kế hoạch"')
    expect(await page.inputValue('#text')).toBe('abc')
    expect(await requests(page)).toHaveLength(2)
  })

  test('from preview to done: filter, answer, new unit, import, close', async () => {
    await page.fill('#text', 'abc')
    await read()
    expect(await page.textContent('#import')).toBe('Nhập 2 nhiệm vụ')
    expect(await page.textContent('.due')).toBe('hạn 30/06/2026')
    await page.click('#chip-look')
    expect(await page.locator('.rows tbody tr:not(.group)').count()).toBe(2)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('chip-look')

    await answerWith(page, { preview: somePreview({ seal: 's2' }) })
    await page.check('#q0-1')
    await page.waitForFunction(() => !(document.getElementById('import') as HTMLButtonElement).disabled)
    expect(await lastRequest()).toEqual(['previewPlan', { text: 'abc', answers: { q25: 'b' } }])
    expect(await page.isChecked('#q0-1')).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q0-1')
    expect(await page.getAttribute('#chip-look', 'aria-pressed')).toBe('true')

    await page.click('#matter-units')
    await choose('#u0', 'add')
    expect(await page.inputValue('#unit-lead-3-0')).toBe('add')
    await answerWith(page, { done: 'Đã nhập 2 nhiệm vụ.' })
    await page.dblclick('#import')
    await page.waitForSelector('#step-done:not([hidden])')
    expect(await lastRequest()).toEqual(['importPlan', { text: 'abc', answers: { q25: 'b' }, addUnits: ['Tổ A'], seal: 's2' }])
    expect(await requests(page)).toHaveLength(3)
    expect(await page.textContent('#done')).toBe('Đã nhập 2 nhiệm vụ.')
    await page.click('#close')
    expect(await page.evaluate(() => (window as unknown as { closings: number }).closings)).toBe(1)
    await page.click('#restart')
    expect(await page.inputValue('#text')).toBe('')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
  })

  test('a failed second look blocks the import until it is repeated', async () => {
    await page.fill('#text', 'abc')
    await read()
    await answerWith(page, 'mạng')
    await page.check('#q0-1')
    await page.waitForSelector('#preview-notice:not([hidden])')
    expect(await page.isDisabled('#import')).toBe(true)
    await answerWith(page, { preview: somePreview({ seal: 's3' }) })
    await page.click('#preview-notice button')
    await page.waitForFunction(() => !(document.getElementById('import') as HTMLButtonElement).disabled)
    expect(await page.isVisible('#preview-notice')).toBe(false)
  })

  describe('puts the reading right', () => {
    const corrections = async () => (await lastRequest())[1].corrections
    beforeEach(async () => {
      await page.fill('#text', 'abc')
      await read()
    })

    test('every row of the source: what is not understood first, a row taken for something else, then the next one', async () => {
      await page.click('#view-accounts')
      const rows = () => page.locator('#accounts-table tbody tr').evaluateAll((all) => all.map(({ id }) => id))
      expect(await rows()).toEqual(['account-4', 'account-1', 'account-2', 'account-3', 'account-5'])
      expect(await page.locator('#accounts-table img').count()).toBe(0)
      expect(await page.locator('#account-5 select').count()).toBe(0)
      await page.click('#chip-k-task')
      expect(await rows()).toEqual(['account-2', 'account-3'])
      await page.click('#chip-k-all')
      const { accounts } = somePreview()
      const after = accounts.map((each) => (each.row === 4 ? { ...each, kind: 'section', label: 'nhóm' } : each))
      await answerWith(page, { preview: somePreview({ accounts: after, seal: 's2' }) })
      await choose('#kind-4', 'section')
      await settled()
      expect(await corrections()).toEqual({ rows: { 4: 'section' } })
      expect(await rows()).toEqual(['account-4', 'account-1', 'account-2', 'account-3', 'account-5'])
      expect(await focused()).toBe('kind-4')
      await answerWith(page, { preview: somePreview({ seal: 's3' }) })
      await choose('#kind-4', '')
      await settled()
      expect(await corrections()).toBeUndefined()
      expect(await page.isVisible('#uncorrect')).toBe(false)
    })

    test('a row that was not understood is explained among the tasks as well, and the focus goes on when it is gone', async () => {
      const { rows } = somePreview()
      await answerWith(page, { preview: somePreview({ rows: rows.slice(0, 2), seal: 's2' }) })
      await choose('#kind-4', 'skip')
      await settled()
      await page.waitForSelector('#kind-4', { state: 'detached' })
      expect(await corrections()).toEqual({ rows: { 4: 'skip' } })
      expect(await focused()).toBe('next-3')
    })

    test('columns: folded while they are clear, unfolded when one is unknown; the role changes hands', async () => {
      expect(await page.isVisible('#column-1-1')).toBe(false)
      await page.click('#matter-columns')
      const { tables } = somePreview()
      const columns = [
        { header: 'TT', role: 'number' },
        { header: '', role: 'unknown' },
        { header: 'Chủ trì', role: 'title' },
      ] as const
      await answerWith(page, { preview: somePreview({ tables: [{ row: 1, columns }, ...tables], seal: 's2' }) })
      await choose('#column-1-2', 'title')
      await settled()
      expect(await corrections()).toEqual({ columns: { 1: ['number', 'lead', 'title', 'words'] } })
      await answerWith(page, { preview: somePreview({ tables: [{ row: 9, columns }], seal: 's3' }) })
      await page.click('#uncorrect')
      await settled()
      expect(await corrections()).toBeUndefined()
      await page.click('#back')
      await page.fill('#text', 'khác')
      await answerWith(page, { preview: somePreview({ tables: [{ row: 9, columns }], seal: 's4' }) })
      await page.click('#read')
      await page.waitForSelector('#column-9-1', { state: 'visible' })
      expect(await page.textContent('label[for=column-9-1]')).toBe('Cột 2')
      await answerWith(page, { preview: somePreview({ seal: 's5' }) })
      await choose('#column-9-1', 'title')
      await settled()
      expect(await corrections()).toEqual({ columns: { 9: ['number', 'title', 'unknown'] } })
    })

    test('a deadline is said better with the keyboard alone; a draft outlives the answer to another correction', async () => {
      const { rows } = somePreview()
      await page.focus('#time-3')
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('words-3')
      expect(await page.inputValue('#words-3')).toBe('Ngày 25 hằng quý')
      await page.keyboard.press('Escape')
      expect(await focused()).toBe('time-3')
      expect(await requests(page)).toHaveLength(1)

      await page.keyboard.press('Enter')
      await page.keyboard.type('ngày 25 hằng tháng')
      await page.keyboard.press('ArrowLeft')
      const changed = rows.map((row) => (row.line === 3 ? { ...row, lead: 'Tổ B' } : row))
      await answerWith(page, { preview: somePreview({ rows: changed, seal: 's2' }) })
      await page.evaluate(() => (document.querySelector('#q0-1') as HTMLElement).click())
      await settled()
      expect(await page.textContent('#row-3 .c-lead')).toBe('Tổ B')
      expect(await focused()).toBe('words-3')
      expect(await page.inputValue('#words-3')).toBe('ngày 25 hằng tháng')
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).selectionStart)).toBe(17)

      await answerWith(page, 'mạng')
      await page.keyboard.press('Enter')
      await settled()
      expect(await corrections()).toEqual({ deadlines: { 3: 'ngày 25 hằng tháng' } })
      expect(await focused()).toBe('time-3')
      expect(await page.textContent('#row-3 .plan-words')).toBe('Ngày 25 hằng quý')
      expect(await page.textContent('#row-3 .given')).toContain('ngày 25 hằng tháng')
      const read = rows.map((row) => ({ ...row, understood: 'ngày 25 hằng tháng: 25/06/2026' }))
      await answerWith(page, { preview: somePreview({ rows: read, seal: 's3' }) })
      await page.click('#preview-notice button')
      await settled()
      expect(await page.textContent('#row-3 .meaning')).toBe('ngày 25 hằng tháng: 25/06/2026')
      expect(await page.locator('#row-3 .given').count()).toBe(0)

      await page.focus('#time-3')
      await page.keyboard.press('Enter')
      await answerWith(page, { preview: somePreview({ seal: 's4' }) })
      await page.click('#plain-3')
      await settled()
      expect(await corrections()).toBeUndefined()
    })

    test('what is unfolded stays so: the next days, and why something is not clear', async () => {
      expect(await page.isVisible('#row-3 .c-time li')).toBe(false)
      await page.click('#next-3')
      expect(await page.locator('#row-3 .c-time li').allTextContents()).toEqual(['25/06/2026', '25/09/2026'])
      const rows = somePreview().rows.map((row) => ({ ...row, remark: 'khác' }))
      await answerWith(page, { preview: somePreview({ rows, seal: 's2' }) })
      await page.check('#q0-1')
      await settled()
      expect(await page.isVisible('#row-3 .c-time li')).toBe(true)
      expect(await page.textContent('#gaps-3')).toBe('Chưa rõ: người')
      expect(await page.isVisible('#row-3 .c-title li')).toBe(false)
      await page.focus('#gaps-3')
      await page.keyboard.press('Enter')
      expect(await page.locator('#row-3 .c-title li').allInnerTexts()).toEqual(['người: chưa ghi người phụ trách'])
    })

    const settledName = (chosen: readonly string[]) => somePreview().names.map((each) => ({ ...each, open: false, chosen }))
    test('an unknown name is a unit of the directory, in the row or above it', async () => {
      await answerWith(page, { preview: somePreview({ names: settledName(['HND']), seal: 's2' }) })
      await choose('#unit-lead-3-0', '=HND')
      await settled()
      expect(await corrections()).toEqual({ units: { 'Tổ A': 'HND' } })
      await page.click('#matter-units')
      expect(await page.locator('#matter-units .count').count()).toBe(0)
      expect(await page.inputValue('#u0')).toBe('=HND')
      await answerWith(page, { preview: somePreview({ names: settledName([]), seal: 's3' }) })
      await choose('#u0', 'keep')
      await settled()
      expect(await corrections()).toEqual({ units: { 'Tổ A': '' } })
    })

    describe('names that mean several units', () => {
      const { rows, units } = somePreview()
      const group = { name: 'Các hội', written: ['Các hội', 'các hội'], is: 'group', codes: [], open: true } as const
      const unsure = {
        name: 'Tổ A',
        written: ['Tổ A'],
        is: 'unsure',
        codes: ['VP'],
        open: true,
        proposal: { code: 'TA', shortName: 'Tổ A' },
      } as const
      const named = (names: PlanPreview['names']) =>
        somePreview({
          names,
          rows: rows.map((row) => (row.line === 3 ? { ...row, coordinating: 'các hội', open: ['Tổ A', 'các hội'] } : row)),
          units: [...units, { code: 'CCB', shortName: 'Hội CCB', label: 'Hội CCB', kind: 'Tổ chức thành viên' }],
        })
      const next = async (names: PlanPreview['names'], act: () => Promise<unknown>): Promise<void> => {
        await answerWith(page, { preview: named(names) })
        await act()
        await settled()
      }
      beforeEach(async () => {
        await page.click('#back')
        await page.fill('#text', 'khác')
        await next([unsure, group], () => page.click('#read'))
      })

      test('a group is led to from its row, ticked unit by unit or kind by kind, left, and taken back', async () => {
        await page.click('#unit-coordinating-3-0')
        expect(await focused()).toBe('u1')
        expect(await page.isVisible('#u1-HND')).toBe(true)
        await next([unsure, { ...group, open: false, chosen: ['CCB'] }], () => page.check('#u1-CCB'))
        expect(await corrections()).toEqual({ groups: { 'Các hội': ['CCB'] } })
        expect([await focused(), await page.isVisible('#u1-HND')]).toEqual(['u1-CCB', true])
        const both = { ...group, open: false, chosen: ['HND', 'CCB'] }
        await next([unsure, both], () => page.click('#u1-all-0'))
        expect(await corrections()).toEqual({ groups: { 'Các hội': ['HND', 'CCB'] } })
        expect(await page.locator('#matter li').nth(1).locator('.unit').innerText()).toContain('gồm Hội Nông dân, Hội CCB')
        expect(await page.locator('#unit-coordinating-3-0').count()).toBe(0)
        await next([unsure, { ...group, open: false, chosen: [] }], () => page.click('#u1-keep'))
        expect(await corrections()).toEqual({ units: { 'Các hội': '' } })
        await next([unsure, group], () => page.click('#u1-undo'))
        expect(await corrections()).toBeUndefined()
        await next([unsure, both], () => page.check('#u1-CCB'))
        await next([unsure, group], () => page.uncheck('#u1-CCB'))
        expect(await corrections()).toBeUndefined()
      })

      test('a name that may be several units offers these first', async () => {
        await page.focus('#unit-lead-3-0')
        expect(
          await page
            .locator('#unit-lead-3-0')
            .locator('option, optgroup')
            .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? each.getAttribute('label'))),
        ).toEqual(['open', 'Có thể là', '=VP', 'keep', 'add', 'Đơn vị trong sổ', '=HND', '=CCB'])
        await next([{ ...unsure, open: false, chosen: ['VP'] }, group], () => page.selectOption('#unit-lead-3-0', '=VP'))
        expect(await corrections()).toEqual({ units: { 'Tổ A': 'VP' } })
      })

      test('with no task to write, what was said of a name can still be written', async () => {
        const counts = { added: 0, changed: 0, same: 2, gone: 0, unclear: 0 }
        await answerWith(page, {
          preview: somePreview({ counts, names: [{ ...group, open: false, chosen: ['HND', 'CCB'] }], kept: 1, seal: 's9' }),
        })
        await page.click('#back')
        await page.fill('#text', 'lại')
        await page.click('#read')
        await settled()
        expect(await page.textContent('#import')).toBe('Ghi vào sổ')
        await answerWith(page, { done: 'Xong.' })
        await page.click('#import')
        await page.waitForSelector('#step-done:not([hidden])')
      })
    })

    test('what the plan says about reporting stands beside what the file says', async () => {
      expect(await page.locator('#matter-reporting').count()).toBe(0)
      const reporting = [{ said: 'Kế hoạch nói A.', kept: 'Sổ đang đặt B.', change: 'Sửa ở C.' }]
      await answerWith(page, { preview: somePreview({ reporting, seal: 's2' }) })
      await page.check('#q0-1')
      await settled()
      await page.click('#matter-reporting')
      expect(await page.locator('#matter li p').allInnerTexts()).toEqual(['Kế hoạch nói A.', 'Sổ đang đặt B.', 'Sửa ở C.'])
    })

    test("the plan's clearness stands in the header and leads to the tasks about which nobody can be called", async () => {
      expect(await page.textContent('#matter-unreachable')).toContain('72/100')
      await page.click('#view-accounts')
      await page.click('#matter-unreachable')
      await page.click('[id="reach-2"]')
      expect(await page.isVisible('#row-3')).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.closest('tr')?.id)).toBe('row-3')
    })

    test('a select that somebody has open is not touched by an answer, and rows keep their height on the screen', async () => {
      const rows = Array.from({ length: 60 }, (_, i) => ({ ...somePreview().rows[1]!, line: i + 1, code: String(i), lead: 'Tổ A' }))
      await answerWith(page, { preview: somePreview({ rows, seal: 's2' }) })
      await page.check('#q0-1')
      await settled()
      const top = () => page.evaluate(() => document.querySelector('#unit-lead-40-0')!.getBoundingClientRect().top)
      await page.locator('#unit-lead-40-0').scrollIntoViewIfNeeded()
      await page.focus('#unit-lead-40-0')
      await page.evaluate(() => {
        ;(window as unknown as { open: Element }).open = document.querySelector('#unit-lead-40-0')!
      })
      const before = await top()
      const changed = rows.map((row) => (row.line < 40 ? { ...row, remark: 'dài '.repeat(60) } : row))
      await answerWith(page, { preview: somePreview({ rows: changed, questions: [], seal: 's3' }) })
      await page.evaluate(() => (document.querySelector('#q0-0') as HTMLElement).click())
      await settled()
      expect(await page.locator('#q0-0').count()).toBe(0)
      expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
      expect(await page.evaluate(() => (window as unknown as { open: Element }).open === document.activeElement)).toBe(true)
    })
  })

  test('stays small: script and style weigh at most 60 KB before they are packed', () => {
    const own = [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)]
      .map(([, , text]) => text!)
      .filter((text) => !text.includes('window.requests'))
    expect(own).toHaveLength(2)
    expect(Buffer.byteLength(own.join(''))).toBeLessThanOrEqual(60 * 1024)
  })

  test.each([
    [1000, 640],
    [390, 700],
  ])('nothing is cut off sideways at %d x %d', async (width, height) => {
    await page.setViewportSize({ width, height })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.fill('#text', 'abc')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await read()
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await page.isVisible('#import')).toBe(true)
    for (const each of ['#matter-columns', '#matter-units', '#matter-unreachable', '#next-3', '#time-3', '#view-accounts']) {
      await page.click(each)
      expect(await overflow(), each).toBeLessThanOrEqual(0)
    }
  })
})
