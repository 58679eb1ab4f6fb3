import { DataValidationType, type Injector } from '@univerjs/core'
import { DataValidatorRegistryService } from '@univerjs/data-validation'

/** The grid offers a calendar for dates; whether a date is right is not its business, since it reads dates the American way. */
export function offerCalendars(injector: Injector): void {
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE)
  if (validator) Object.assign(validator, { isValidType: async () => true, validator: async () => true })
}
