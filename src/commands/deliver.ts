import { outbox } from '../tables/outbox'
import { deliveredNone } from '../text/commands'
import { defineCommand } from './command'
import { type Effect, toast } from './effect'

/** Sends what waits in the outbox, the oldest first. What stands at "Đang gửi" is left to a person: nobody knows whether it went. */
export const deliver = defineCommand<{ outbox: typeof outbox }, 'by hand' | undefined>({
  name: 'deliver',
  label: 'Gửi thư',
  reads: { outbox },
  decide: (records, at, input) => {
    const waiting = records.outbox.filter((mail) => mail.state === 'Chờ gửi')
    if (at.settings.sendMail === 'Không' && input !== 'by hand') return [{ do: 'mark', name: 'waiting', value: '0' }]
    if (waiting.length === 0) {
      const none: Effect[] = Number(at.marks.waiting ?? 0) > 0 ? [{ do: 'mark', name: 'waiting', value: '0' }] : []
      return input === 'by hand' ? [...none, toast(deliveredNone)] : none
    }
    return [
      {
        do: 'send',
        from: at.settings.committee ?? '',
        mails: waiting.map(({ id, to, subject, body }) => ({ id, to, subject, body })),
      },
    ]
  },
})
