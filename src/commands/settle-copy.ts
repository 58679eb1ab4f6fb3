import { outbox } from '../tables/outbox'
import { copiedMail, copySettled } from '../text/health'
import { defineCommand } from './command'
import { done, patch } from './effect'

/** A copied file begins a life of its own: mails that wait in it belong to the file it was copied from, which sends them itself. */
export const settleCopy = defineCommand<{ outbox: typeof outbox }, undefined>({
  name: 'settleCopy',
  label: 'Tách bản sao',
  reads: { outbox },
  decide: (records) => {
    const waiting = records.outbox.filter(({ state }) => state === 'Chờ gửi')
    return [
      ...patch(
        outbox,
        waiting.map(({ id, state, remark }) => ({
          key: id,
          was: { state, remark },
          set: { state: 'Không cần gửi nữa', remark: copiedMail },
        })),
      ),
      { do: 'mark', name: 'copied', value: '' },
      done(copySettled(waiting.length)),
    ]
  },
})
