import { type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import { UniverDataValidationPlugin } from '@univerjs/data-validation'
import { UniverDocsPlugin } from '@univerjs/docs'
import { UniverDocsDrawingPlugin } from '@univerjs/docs-drawing'
import { UniverDocsUIPlugin } from '@univerjs/docs-ui'
import { UniverDrawingPlugin } from '@univerjs/drawing'
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui'
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula'
import { UniverRenderEnginePlugin } from '@univerjs/engine-render'
import { UniverSheetsPlugin } from '@univerjs/sheets'
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting'
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui'
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation'
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui'
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing'
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui'
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula'
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui'
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt'
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui'
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui'
import { UniverUIPlugin } from '@univerjs/ui'
import { openFacade } from './facades'
import { vietnamese } from './locale'
import { hiddenMenus } from './menus'

export interface Engine {
  readonly univer: Univer
  readonly api: FUniver
  /** Replaces the workbook that is shown. The unit id must be new each time. */
  show(snapshot: Partial<IWorkbookData>): void
  /** Brings a sheet to the front where it is not there already. */
  activate(sheetId: number): void
  /** The id of the workbook that is shown. */
  readonly unitId: string
  /** Resolves when the grid has been drawn for the first time. */
  readonly drawn: Promise<void>
}

/** Starts Univer in the container, without a workbook. */
export function startEngine(container: HTMLElement): Engine {
  const univer = new Univer({ locale: LocaleType.VI_VN, logLevel: LogLevel.ERROR, locales: { [LocaleType.VI_VN]: vietnamese() } })
  univer.registerPlugin(UniverDocsPlugin)
  univer.registerPlugin(UniverRenderEnginePlugin)
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    disableAutoFocus: true,
    menu: hiddenMenus,
  })
  univer.registerPlugin(UniverDocsUIPlugin, { menu: hiddenMenus })
  univer.registerPlugin(UniverFormulaEnginePlugin)
  univer.registerPlugin(UniverSheetsPlugin)
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    menu: hiddenMenus,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  })
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true })
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu: hiddenMenus })
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED })
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: hiddenMenus })
  univer.registerPlugin(UniverDataValidationPlugin)
  univer.registerPlugin(UniverSheetsDataValidationPlugin)
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: true, menu: hiddenMenus })
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin)
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, { menu: hiddenMenus })
  univer.registerPlugin(UniverDrawingPlugin)
  univer.registerPlugin(UniverDocsDrawingPlugin)
  univer.registerPlugin(UniverDrawingUIPlugin)
  univer.registerPlugin(UniverSheetsDrawingPlugin)
  univer.registerPlugin(UniverSheetsDrawingUIPlugin, { menu: hiddenMenus })
  const api = openFacade(univer)
  let unitId = ''
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === api.Enum.LifecycleStages.Rendered) resolve()
    })
  })
  return {
    univer,
    api,
    drawn,
    get unitId() {
      return unitId
    },
    show(snapshot) {
      const before = unitId
      const workbook = api.createWorkbook(snapshot)
      unitId = workbook.getId()
      if (before) api.disposeUnit(before)
      workbook.setNumfmtLocal('vi')
    },
    activate(sheetId) {
      const workbook = api.getActiveWorkbook()
      const sheet = workbook?.getSheetBySheetId(String(sheetId))
      if (sheet && workbook?.getActiveSheet().getSheetId() !== sheet.getSheetId() && !sheet.isSheetHidden()) workbook?.setActiveSheet(sheet)
    },
  }
}
