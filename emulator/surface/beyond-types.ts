/**
 * Members that Google's reference documents and the types lack: colours as objects, and what came with data sources.
 * Source: the reference pages of Banding, BooleanCondition, GradientCondition, ConditionalFormatRuleBuilder, Sheet, Slicer, Spreadsheet.
 */
const parts = ['FirstColumn', 'FirstRow', 'FooterColumn', 'FooterRow', 'HeaderColumn', 'HeaderRow', 'SecondColumn', 'SecondRow']
const gradient = ['Maxpoint', 'MaxpointWithValue', 'MidpointWithValue', 'Minpoint', 'MinpointWithValue']

export const beyondTypes: Readonly<Record<string, readonly string[]>> = {
  Banding: parts.flatMap((part) => [`get${part}ColorObject`, `set${part}ColorObject`]),
  BooleanCondition: ['getBackgroundObject', 'getFontColorObject'],
  ConditionalFormatRuleBuilder: ['setBackgroundObject', 'setFontColorObject', ...gradient.map((one) => `setGradient${one}Object`)],
  GradientCondition: ['getMaxColorObject', 'getMidColorObject', 'getMinColorObject'],
  Sheet: ['getDataSourceFormulas', 'getDataSourcePivotTables', 'getTabColorObject', 'setTabColorObject'],
  Slicer: ['getBackgroundColorObject', 'setBackgroundColorObject'],
  Spreadsheet: ['getDataSourceFormulas', 'getDataSourceSheets', 'getDataSources', 'insertDataSourceSheet', 'refreshAllDataSources'],
}
