import { describe, expect, test } from 'vitest'
import { bind, outcome } from './project'

describe('menus', () => {
  const source = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi()
      ui.createMenu('Sổ kế hoạch').addItem('Thiết lập', 'setUp').addSeparator()
        .addSubMenu(ui.createMenu('Báo cáo').addItem('Tuần', 'week')).addToUi()
    }
    function setUp() { return 'set up' }
    function week() { return 'week' }`

  test('are seen and chosen by their titles', () => {
    const { google, script } = bind(source)
    let told = 0
    google.ui.onChange(() => told++)
    script.open()
    script.open()
    expect(told).toBeGreaterThan(0)
    expect(google.ui.menus).toEqual([
      {
        title: 'Sổ kế hoạch',
        items: [
          { title: 'Thiết lập', handler: 'setUp' },
          { separator: true },
          { title: 'Báo cáo', items: [{ title: 'Tuần', handler: 'week' }] },
        ],
      },
    ])
    expect(script.choose('Sổ kế hoạch', 'Thiết lập').value).toBe('set up')
    expect(script.choose('Sổ kế hoạch', 'Báo cáo', 'Tuần').value).toBe('week')
    expect(() => script.choose('Sổ kế hoạch', 'Tuần')).toThrow(RangeError)
  })
})

describe('dialogs and sidebars', () => {
  test('a dialog stands over the sidebar', () => {
    const { google, script } = bind(
      `function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Phản ánh')) }
       function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(600).setHeight(400).addMetaTag('viewport', 'width=device-width'), 'Dán') }`,
      { html: { panel: '<b>panel</b>' } },
    )
    script.run('side')
    expect(google.ui.panel).toEqual({ kind: 'sidebar', title: 'Phản ánh', html: '<b>panel</b>' })
    script.run('dialog')
    expect(google.ui.panel).toEqual({
      kind: 'modal',
      title: 'Dán',
      html: '<meta name="viewport" content="width=device-width"><p>x</p>',
      width: 600,
      height: 400,
    })
    google.ui.closePanel()
    expect(google.ui.panel?.kind).toBe('sidebar')
    google.ui.closePanel()
    expect(google.ui.panel).toBeUndefined()
  })

  test('alert and prompt are answered', () => {
    const { google, script } = bind(`function main() {
      const ui = SpreadsheetApp.getUi()
      const yes = ui.alert('Xóa?', 'Không lấy lại được.', ui.ButtonSet.YES_NO) === ui.Button.YES
      const name = ui.prompt('Tên đơn vị')
      return [yes, name.getSelectedButton() === ui.Button.OK, name.getResponseText()]
    }`)
    const asked: unknown[] = []
    google.ui.answer = (question) => {
      asked.push(question)
      return question.kind === 'alert' ? { button: 'YES' } : { button: 'OK', text: 'Hội Nông dân' }
    }
    expect(script.run('main').value).toEqual([true, true, 'Hội Nông dân'])
    expect(asked).toEqual([
      { kind: 'alert', title: 'Xóa?', message: 'Không lấy lại được.', buttons: 'YES_NO' },
      { kind: 'prompt', title: '', message: 'Tên đơn vị', buttons: 'OK' },
    ])
    google.ui.answer = () => ({ button: 'CANCEL' })
    expect(script.run('main').error).toMatch(/"CANCEL" is no button of YES_NO/)
  })

  test('unanswered they are refused', () => {
    expect(outcome('SpreadsheetApp.getUi().alert("x")')).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.')
  })
})

describe('HtmlService', () => {
  const html = {
    page: '<ul><? for (const name of names) { ?><li><?= name ?></li><? } ?></ul><?!= include("style") ?>',
    style: '<style>b{}</style>',
  }
  const include = 'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() }'

  test('scriptlets run in the realm, with what the script set', () => {
    const { script } = bind(
      `${include} function main() { const t = HtmlService.createTemplateFromFile('page'); t.names = ['Hội <Nông> dân', 'Đoàn']; return t.evaluate().getContent() }`,
      { html },
    )
    expect(script.run('main').value).toBe('<ul><li>Hội &lt;Nông&gt; dân</li><li>Đoàn</li></ul><style>b{}</style>')
  })

  test.each([
    ['HtmlService.createHtmlOutputFromFile("gone")', 'Exception: No HTML file named gone was found.'],
    [
      'HtmlService.createTemplate("<script>var a = <?= 1 ?></script>").evaluate()',
      'NotEmulated: HtmlTemplate <?= ?> inside script or style',
    ],
    ['HtmlService.createHtmlOutput("").addMetaTag("robots", "x")', 'Exception: The meta tag you specified is not allowed in this context.'],
    ['return HtmlService.createHtmlOutput("a").append("b").appendUntrusted("<").setTitle("T").getContent()', 'ab&lt;'],
    ['return HtmlService.createTemplate("<? x += 1 ?><?= x ?>").evaluate().getContent()', 'ReferenceError: x is not defined'],
  ])('%s', (body, wanted) => {
    expect(outcome(body, { html })).toBe(wanted)
  })
})

describe('google.script.run', () => {
  const { script } = bind(`
    function echo(...values) { return values }
    function list(values) { return values instanceof Array && values.concat('more') }
    function dated() { return { due: new Date() } }
    function nothing() {}
    function fails() { throw new Error('Thiếu tên đơn vị') }
    function hidden_() { return 1 }
    async function later() { return 'sau' }`)
  test.each<[string, unknown[], unknown]>([
    ['echo', [1, undefined, { a: undefined, b: null }], { value: [1, null, { b: null }] }],
    ['list', [['a']], { value: ['a', 'more'] }],
    ['echo', [new Date(0)], { error: 'Failed due to illegal value in property: 0' }],
    ['dated', [], { value: null }],
    ['nothing', [], { value: null }],
    ['fails', [], { error: 'Thiếu tên đơn vị' }],
    ['hidden_', [], { error: 'Script function not found: hidden_' }],
    ['gone', [], { error: 'Script function not found: gone' }],
    ['later', [], { value: 'sau' }],
  ])('%s(%j)', (name, args, wanted) => {
    expect(script.call(name, args)).toEqual(wanted)
  })

  test('functions are those a panel may call', () => {
    expect(script.functions).toEqual(['echo', 'list', 'dated', 'nothing', 'fails', 'later'])
  })
})
