/** What a panel's frame posts to the page that shows it. */
export type PanelMessage =
  | { readonly panel: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly panel: 'close' }
  | { readonly panel: 'setWidth' | 'setHeight'; readonly pixels: number }
  | { readonly panel: 'editorFocus' }

/** What the page posts back: the outcome of `run`, as `Script.call` gives it. */
export type PanelAnswer = { readonly panel: 'answer'; readonly id: number } & ({ readonly value: unknown } | { readonly error: string })

/**
 * The text of a script, to stand first in a panel's HTML: gives a sandboxed frame `google.script.run` and `google.script.host`, speaking
 * postMessage with its parent. `functions`: names that may be called (Script.functions); any other is no function, as at Google.
 * A Date, a function or an element among the arguments throws at once, as Google's own script does.
 */
export const panelBridge = (functions: readonly string[]): string => `(function () {
  'use strict'
  var functions = ${JSON.stringify(functions).replaceAll('<', '\\u003c')}
  var waiting = {}
  var last = 0
  function post(message) { parent.postMessage(message, '*') }
  function illegal(property) { return new TypeError('Failed due to illegal value in property: ' + property) }
  function legal(value, property, above) {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw illegal(property)
    if (value === null || typeof value !== 'object') return value
    if (above.indexOf(value) >= 0) throw new TypeError('Failed due to circular reference.')
    var path = above.concat([value])
    if (Array.isArray(value)) return value.map(function (item, i) { return item === undefined ? null : legal(item, String(i), path) })
    if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(property)
    var copy = {}
    Object.keys(value).forEach(function (key) { if (value[key] !== undefined) copy[key] = legal(value[key], key, path) })
    return copy
  }
  function form(element) {
    var fields = {}
    new FormData(element).forEach(function (value, name) {
      if (typeof value !== 'string') throw new Error('NotEmulated: google.script.run with a file field')
      fields[name] = name in fields ? [].concat(fields[name], value) : value
    })
    return fields
  }
  function sent(args) {
    var list = Array.prototype.slice.call(args)
    if (list.length === 1 && list[0] instanceof HTMLFormElement) return [form(list[0])]
    return list.map(function (value, i) { return value === undefined ? null : legal(value, String(i), []) })
  }
  function runner(success, failure, user) {
    var made = {
      withSuccessHandler: function (handler) { return runner(handler, failure, user) },
      withFailureHandler: function (handler) { return runner(success, handler, user) },
      withUserObject: function (object) { return runner(success, failure, object) }
    }
    functions.forEach(function (name) {
      made[name] = function () {
        var id = ++last
        post({ panel: 'run', id: id, name: name, args: sent(arguments) })
        waiting[id] = { success: success, failure: failure, user: user }
      }
    })
    return Object.freeze(made)
  }
  function refuse(name) {
    return function () { throw new Error('NotEmulated: google.script.' + name) }
  }
  addEventListener('message', function (event) {
    var answer = event.data
    if (event.source !== parent || !answer || answer.panel !== 'answer' || !waiting[answer.id]) return
    var call = waiting[answer.id]
    delete waiting[answer.id]
    if ('error' in answer) {
      var error = new Error(answer.error)
      error.name = 'ScriptError'
      if (call.failure) call.failure(error, call.user)
      else throw error
    } else if (call.success) call.success(answer.value, call.user)
  })
  var google = window.google = window.google || {}
  google.script = {
    run: runner(),
    host: {
      origin: 'https://docs.google.com',
      close: function () { post({ panel: 'close' }) },
      setWidth: function (pixels) { post({ panel: 'setWidth', pixels: pixels }) },
      setHeight: function (pixels) { post({ panel: 'setHeight', pixels: pixels }) },
      editor: { focus: function () { post({ panel: 'editorFocus' }) } }
    },
    url: { getLocation: refuse('url.getLocation') },
    history: { push: refuse('history.push'), replace: refuse('history.replace'), setChangeHandler: refuse('history.setChangeHandler') }
  }
})()`
