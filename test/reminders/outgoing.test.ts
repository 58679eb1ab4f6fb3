import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queued, unsent } from '../../src/reminders/outgoing'
import { outbox } from '../../src/tables/outbox'
import { m } from '../reporting/office'
import { recordsOf } from '../schema/arbitrary'

test('a mail waits as a row whose key names its job and its receiver', () => {
  expect(queued('nhắc|2026-W21|2', 'a@x.vn', { subject: 'S', body: 'B' }, m('2026-05-22T14:00'))).toEqual({
    id: 'nhắc|2026-W21|2|a@x.vn',
    created: '2026-05-22T14:00',
    to: 'a@x.vn',
    subject: 'S',
    body: 'B',
    state: 'Chờ gửi',
    sent: undefined,
    remark: undefined,
  })
})

test('unsent never gives a key that is there, nor one twice, and loses none', () => {
  const mails = recordsOf(outbox) as unknown as fc.Arbitrary<ReturnType<typeof queued>[]>
  fc.assert(
    fc.property(mails, mails, (fresh, before) => {
      const asked = [...fresh, ...fresh, ...before.slice(0, 2)]
      const given = unsent(asked, before).map((mail) => mail.id)
      const known = new Set(before.map((mail) => mail.id))
      expect(given.filter((id) => known.has(id))).toEqual([])
      expect(given).toEqual([...new Set(fresh.map((mail) => mail.id))].filter((id) => !known.has(id)))
      expect(unsent(asked, [...before, ...unsent(asked, before)])).toEqual([])
    }),
  )
})
