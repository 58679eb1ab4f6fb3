import type { Dependency } from '@univerjs/core'
import type { FunctionVariantType, IFormulaCurrentConfigService } from '@univerjs/engine-formula'
import type { BookData } from '../book/data'
import type { Spot } from '../book/result'
import type { Account } from './change'
import { googlesWay } from './googles-way'
import { CannotTell } from './interrupt'
import type { Modules } from './modules'
import { refuseFunctions, refuseIntersections } from './refuse'
import { type Look, seenSheets } from './seen'

/** The grid's engine over one book, without its grid: it reads cells as it comes to them, and answers at once. */
export interface FormulaEngine {
  /** The engine's own value of a translated formula (see translate.ts). Throws what `look` throws, and CannotTell. */
  evaluate(text: string, spot: Spot): FunctionVariantType
  /** To be called after anything in the book has changed. */
  forget(): void
}

/** The engine's memory of ranges is one for all: books differ in it by this number. */
let opened = 0

/** Only the parts of the engine that read a formula and work it out, put together as its plug-in does. */
export function openEngine(modules: Modules, book: BookData, account: Account, look: Look): FormulaEngine {
  const { core, engine } = modules
  const unit = `book${++opened}`
  const styles = { [unit]: { getStyleByCell: (cell: { s?: unknown } | undefined) => cell?.s } } as unknown as Styles
  const sheetNames = () => Object.fromEntries(book.sheets.map(({ id, name }) => [String(id), name]))
  const ids = () => Object.fromEntries(book.sheets.map(({ id, name }) => [name, String(id)]))
  const sheetOf = (id: string) => book.sheets.find((sheet) => String(sheet.id) === id)
  let sheets = seenSheets(modules, book, look)
  let names = { [unit]: ids() }
  const seen: Partial<IFormulaCurrentConfigService> = {
    getUnitData: () => ({ [unit]: sheets }),
    getUnitStylesData: () => styles,
    getSheetNameMap: () => names,
    getDirtyDefinedNameMap: () => ({}),
    getArrayFormulaCellData: () => ({}),
    getArrayFormulaRange: () => ({}),
    getSheetName: (_, id) => sheetOf(id)?.name ?? '',
    getExecuteUnitId: () => unit,
    getLocale: () => core.LocaleType.EN_US,
    getSheetsInfo: () => ({ sheetOrder: book.sheets.map(({ id }) => String(id)), sheetNameMap: sheetNames() }),
    getSheetRowColumnCount: (_, id) => ({ rowCount: sheetOf(id)?.rowCount ?? 0, columnCount: sheetOf(id)?.columnCount ?? 0 }),
    getFilteredOutRows: () => [],
  }
  const value = (useValue: unknown) => ({ useValue })
  const injector = new core.Injector([
    [engine.IFormulaCurrentConfigService, value(seen)],
    [engine.IDefinedNamesService, value({ getAllDefinedNamesIsEmpty: () => true, getDefinedNameMap: () => null })],
    [engine.IHyperlinkEngineFormulaService, value({})],
    [engine.FormulaDataModel, value({ getFormulaStringByCell: formulaText })],
    [engine.IFunctionService, { useClass: engine.FunctionService }],
    [engine.IFormulaRuntimeService, { useClass: engine.FormulaRuntimeService }],
    [engine.ISuperTableService, { useClass: engine.SuperTableService }],
    ...parts(engine).map((part): Dependency => [part]),
  ] as Dependency[])
  const functions = injector.get(engine.IFunctionService)
  functions.registerExecutors(...googlesWay(modules, account))
  const lexer = injector.get(engine.Lexer)
  const trees = injector.get(engine.AstTreeBuilder)
  const interpreter = injector.get(engine.Interpreter)
  const runtime = injector.get(engine.IFormulaRuntimeService)

  function formulaText(row: number, column: number, sheetId: string): string | undefined {
    return sheetOf(sheetId)?.cells[row]?.[column]?.formula
  }
  return {
    evaluate(text, { sheet, row, column }) {
      runtime.setCurrent(row, column, sheet.rowCount, sheet.columnCount, String(sheet.id), unit)
      refuseFunctions(text, (name) => functions.hasExecutor(name))
      const read = lexer.treeBuilder(text)
      if (!(read instanceof engine.LexerNode)) return engine.ErrorValueObject.create(engine.ErrorType.ERROR)
      const node = trees.parse(read)
      if (!node) return engine.ErrorValueObject.create(engine.ErrorType.ERROR)
      refuseIntersections(node)
      if (interpreter.checkAsyncNode(node)) throw new CannotTell('formula that waits for an answer')
      return interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 })
    },
    forget() {
      sheets = seenSheets(modules, book, look)
      names = { [unit]: ids() }
      engine.FORMULA_REF_TO_ARRAY_CACHE.clear()
      engine.CELL_INVERTED_INDEX_CACHE.clear()
    },
  }
}

type Styles = ReturnType<IFormulaCurrentConfigService['getUnitStylesData']>

const parts = (engine: Modules['engine']) => [
  engine.LexerTreeBuilder,
  engine.Lexer,
  engine.AstTreeBuilder,
  engine.Interpreter,
  engine.AstRootNodeFactory,
  engine.FunctionNodeFactory,
  engine.LambdaNodeFactory,
  engine.LambdaParameterNodeFactory,
  engine.OperatorNodeFactory,
  engine.PrefixNodeFactory,
  engine.ReferenceNodeFactory,
  engine.SuffixNodeFactory,
  engine.UnionNodeFactory,
  engine.ValueNodeFactory,
]
