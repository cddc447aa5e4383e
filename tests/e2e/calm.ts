import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

/**
 * A page whose browser is never idle: it does not ask in advance for the views that the reader's next change may lead to.
 * That costs more than most tests themselves, and changes nothing of what is shown; what is asked for is answered as
 * ever. Tests of changes that meet what is asked in advance (filters, history, navigation) have Playwright's own page
 * instead.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(() => (window.requestIdleCallback = () => 0))
    await use(context)
  }
})
