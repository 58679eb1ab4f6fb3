export { writeCsv } from './csv'
export { writeEml } from './eml'
export { type ReadXlsx, readXlsx } from './xlsx/read'
export { type WrittenXlsx, writeXlsx } from './xlsx/write'
