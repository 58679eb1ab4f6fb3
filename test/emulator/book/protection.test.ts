import { describe, expect, test } from 'vitest'
import { desk } from './context'

describe('protection', () => {
  test('of a range', () => {
    const { sheet, app, file } = desk()
    const made = sheet.getRange('A1:B2').protect().setDescription('Khóa').setWarningOnly(false).addEditors(['a@x.vn', 'b@x.vn'])
    made.removeEditors(['a@x.vn', 'me@gmail.com'])
    const [found, ...more] = sheet.getProtections(app.ProtectionType.RANGE)
    expect(more).toEqual([])
    expect([found?.getDescription(), found?.isWarningOnly(), found?.getEditors().map((user) => user.getEmail())]).toEqual([
      'Khóa',
      false,
      ['me@gmail.com', 'b@x.vn'],
    ])
    expect([found?.getRange().getA1Notation(), found?.canEdit(), found?.getProtectionType() === app.ProtectionType.RANGE]).toEqual([
      'A1:B2',
      true,
      true,
    ])
    expect(file.getProtections(app.ProtectionType.SHEET)).toEqual([])
    found?.remove()
    expect(() => made.getDescription()).toThrow('The object no longer exists.')
  })
  test('of a sheet, with ranges left open', () => {
    const { sheet, app } = desk()
    sheet.protect().setUnprotectedRanges([sheet.getRange('A2:A5')])
    expect(
      sheet
        .protect()
        .getUnprotectedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A2:A5'])
    expect(sheet.getProtections(app.ProtectionType.SHEET).length).toBe(1)
  })
  test('setDomainEdit throws without a domain', () => {
    expect(() => desk().sheet.protect().setDomainEdit(false)).toThrow('Cannot set domain permissions')
    expect(() => desk({ user: 'me@mattran.vn' }).sheet.protect().setDomainEdit(false)).not.toThrow()
  })
})
