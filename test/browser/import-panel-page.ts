import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { panelHtml } from '../../build/bundle'
import type { PlanAnswer, PlanPreview, PlanRequest } from '../../src/commands/plan-request'

const folder = fileURLToPath(new URL('../../src/panels/import', import.meta.url))
/** Stands in for Google: keeps each request, and answers with what `answers` holds next, or fails with a text. */
const google = `<script>
  window.requests = []
  window.answers = []
  window.closings = 0
  function runner(success, failure) {
    function ask(name) {
      return function (request) {
        requests.push([name, JSON.parse(JSON.stringify(request))])
        setTimeout(function () {
          var answer = answers.shift()
          if (typeof answer === 'string') failure(new Error(answer))
          else success(answer)
        }, 5)
      }
    }
    return {
      withSuccessHandler: function (handler) { return runner(handler, failure) },
      withFailureHandler: function (handler) { return runner(success, handler) },
      previewPlan: ask('previewPlan'),
      importPlan: ask('importPlan'),
    }
  }
  window.google = { script: { run: runner(), host: { close: function () { window.closings++ } } } }
</script>`

/** The panel as one page, put together as the build does. */
export async function panelPage(): Promise<string> {
  return (await panelHtml(folder)).replace('<head>', () => `<head>${google}`)
}

/** Queues answers; a text makes the call fail with it. */
export const answerWith = (page: Page, ...answers: (PlanAnswer | string)[]): Promise<number> =>
  page.evaluate((list) => (window as unknown as { answers: unknown[] }).answers.push(...list), answers)

export const requests = (page: Page): Promise<[string, PlanRequest][]> =>
  page.evaluate(() => (window as unknown as { requests: [string, PlanRequest][] }).requests)

/** Puts HTML and text on a clipboard of its own and pastes it where the caret stands. */
export const paste = (page: Page, html: string, text = 'plain'): Promise<void> =>
  page.evaluate(
    ([markup, plain]) => {
      const data = new DataTransfer()
      data.setData('text/html', markup!)
      data.setData('text/plain', plain!)
      document.getElementById('text')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [html, text],
  )

export const somePreview = (change: Partial<PlanPreview> = {}): PlanPreview => ({
  title: 'Chuyển đổi số năm 2026',
  number: '34/KH-MTTQ-BTT',
  rows: [
    {
      line: 2,
      what: 'Thêm mới',
      code: '1',
      group: 'I. Chỉ đạo',
      title: '<img src=x onerror=document.title=1>Ra kế hoạch',
      lead: 'Ban Thường trực',
      coordinating: '',
      words: 'Quý II/2026',
      due: '2026-06-30',
      understood: '',
      look: false,
      remark: '',
      next: [],
      open: [],
      unclear: [],
    },
    {
      line: 3,
      what: 'Thêm mới',
      code: '2',
      group: 'I. Chỉ đạo',
      title: 'Họp',
      lead: 'Tổ A',
      coordinating: 'Hội Nông dân',
      words: 'Ngày 25 hằng quý',
      due: '',
      understood: 'mỗi quý',
      look: true,
      remark: 'Đơn vị mới.',
      next: ['25/06/2026', '25/09/2026'],
      open: ['Tổ A'],
      unclear: ['Chưa rõ người: chưa ghi người phụ trách'],
    },
    {
      line: 4,
      what: 'Chưa hiểu',
      code: '',
      group: '',
      title: 'gì đó',
      lead: '',
      coordinating: '',
      words: '',
      due: '',
      understood: '',
      look: true,
      remark: '',
      next: [],
      open: [],
      unclear: [],
    },
  ],
  groups: 1,
  counts: { added: 2, changed: 0, same: 0, gone: 0, unclear: 1 },
  problems: ['Dòng 4: chưa hiểu.'],
  questions: [
    {
      id: 'q25',
      question: 'Ngày 25 nào?',
      choices: [
        { value: 'a', label: 'cuối quý' },
        { value: 'b', label: 'quý sau' },
      ],
      assumed: 'a',
      words: ['Ngày 25 hằng quý'],
    },
  ],
  accounts: [
    { row: 1, kind: 'header', label: 'tiêu đề', text: 'TT | Nhiệm vụ | Chủ trì | Hạn' },
    { row: 2, kind: 'task', label: 'nhiệm vụ', text: '1 | <img src=x onerror=document.title=1>Ra kế hoạch' },
    { row: 3, kind: 'task', label: 'nhiệm vụ', text: '2 | Họp' },
    { row: 4, kind: 'unclear', label: 'chưa hiểu', text: 'gì đó' },
    { row: 5, kind: 'blank', label: 'dòng trống', text: '' },
  ],
  tables: [
    {
      row: 1,
      columns: [
        { header: 'TT', role: 'number' },
        { header: 'Nhiệm vụ', role: 'title' },
        { header: 'Chủ trì', role: 'lead' },
        { header: 'Hạn', role: 'words' },
      ],
    },
  ],
  roles: [
    { value: 'number', label: 'số thứ tự' },
    { value: 'title', label: 'nhiệm vụ' },
    { value: 'lead', label: 'chủ trì' },
    { value: 'words', label: 'thời gian' },
    { value: 'unknown', label: 'chưa rõ' },
  ],
  units: [
    { code: 'HND', shortName: 'Hội Nông dân', label: 'Hội Nông dân', kind: 'Tổ chức thành viên' },
    { code: 'VP', shortName: 'Văn phòng', label: 'Văn phòng', kind: 'Cơ quan khác' },
  ],
  clarity: { score: 72, unreachable: ['2'] },
  names: [{ name: 'Tổ A', written: ['Tổ A'], is: 'new', codes: [], open: true, proposal: { code: 'TA', shortName: 'Tổ A' } }],
  kept: 0,
  reporting: [],
  seal: 's1',
  ...change,
})
