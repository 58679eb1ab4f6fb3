import { isAddress } from '../schema/column'
import { settingList, settings } from '../tables/settings'
import { takeOverText } from '../text/health'
import { keeperOf, standingOf } from './clock-keeper'
import { defineCommand } from './command'
import { alert, append, done, healthNext, keepClock, patch } from './effect'

const reads = { settings }
const { header, help } = settingList.officerEmail.column

/**
 * A new officer takes the file over in one step: his trigger is the clock from now on, that of the officer before steps down at its next tick, and mails to
 * the officer go to him.
 */
export const takeOver = defineCommand<typeof reads, { readonly email: string }>({
  name: 'takeOver',
  label: 'Bàn giao',
  reads,
  decide: (records, at, input) => {
    const email = input.email.trim().toLowerCase()
    if (!isAddress(email)) return [alert(takeOverText.wrong(input.email.trim()))]
    if (standingOf(at.marks, at.link) !== 'home') return [alert(takeOverText.copy)]
    const row = records.settings.find(({ name }) => name === header)
    const before = keeperOf(at.marks)?.by || at.settings.officerEmail || ''
    const said = takeOverText.done(before === email ? '' : before, email)
    return [
      keepClock(email),
      ...(row
        ? patch(settings, [{ key: header, was: { value: row.value }, set: { value: email } }])
        : append(settings, [{ name: header, value: email, help }])),
      done(said),
      alert(said),
      healthNext,
    ]
  },
})
