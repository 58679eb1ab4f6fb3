import { strict } from './strict'

/** A member of one of Google's enumerations: equal only to itself, named when shown. */
export interface EnumMember {
  toString(): string
  name(): string
  ordinal(): number
  compareTo(other: EnumMember): number
  toJSON(): string
}

export type EnumOf<Names extends string> = { readonly [Name in Names]: EnumMember }

/** The enumeration as scripts see it; an unknown member throws by name. */
export function makeEnum<Names extends string>(name: string, names: readonly Names[]): EnumOf<Names> {
  const members = names.map((member, index): [Names, EnumMember] => [
    member,
    Object.freeze({
      toString: () => member,
      name: () => member,
      ordinal: () => index,
      compareTo: (other: EnumMember) => index - other.ordinal(),
      toJSON: () => member,
    }),
  ])
  return strict(name, Object.fromEntries(members) as unknown as EnumOf<Names>)
}

/** The member's name, or undefined where the value is not of the enumeration. */
export function memberOf<Names extends string>(enumeration: EnumOf<Names>, value: unknown): Names | undefined {
  return (Object.keys(enumeration) as Names[]).find((name) => enumeration[name] === value)
}

/** The member of that name; throws NotEmulated where there is none. */
export const member = <Names extends string>(enumeration: EnumOf<Names>, name: string): EnumMember => enumeration[name as Names]

export const ProtectionType = makeEnum('ProtectionType', ['RANGE', 'SHEET'])
export const WrapStrategy = makeEnum('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP'])
export const BorderStyle = makeEnum('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'])
export const DeveloperMetadataVisibility = makeEnum('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT'])
export const DeveloperMetadataLocationType = makeEnum('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'])
export const ValueType = makeEnum('ValueType', ['IMAGE'])
export const SheetType = makeEnum('SheetType', ['GRID', 'OBJECT'])
export const Dimension = makeEnum('Dimension', ['COLUMNS', 'ROWS'])
export const Direction = makeEnum('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT'])
export const AutoFillSeries = makeEnum('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES'])
export const TextToColumnsDelimiter = makeEnum('TextToColumnsDelimiter', ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE'])
export const TextDirection = makeEnum('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'])
export const GroupControlTogglePosition = makeEnum('GroupControlTogglePosition', ['BEFORE', 'AFTER'])
export const InterpolationType = makeEnum('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'])
export const ColorType = makeEnum('ColorType', ['UNSUPPORTED', 'RGB', 'THEME'])
export const BandingTheme = makeEnum('BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
])
export const RelativeDate = makeEnum('RelativeDate', ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'])
export const CopyPasteType = makeEnum('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
])

const numberTests = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
] as const

export const DataValidationCriteria = makeEnum('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  ...numberTests,
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
])

export const BooleanCriteria = makeEnum('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  ...numberTests,
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
])
