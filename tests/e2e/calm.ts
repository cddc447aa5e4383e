import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

/**
 * A page whose browser is never idle: it does not ask in advance for the views that the reader's next change may lead to.
 * That costs more than most tests themselves, and changes nothing of what is shown; what is asked for is answered as
 * ever. Tests of changes that meet what is asked in advance (filters, history, navigation) have Playwright's own page
 * instead.
 *
 * It has been gone to when its script listens, or has failed: a button that is pressed before does nothing, and a busy
 * machine presses it before. Who wants it earlier waits until 'commit' only.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(() => (window.requestIdleCallback = () => 0))
    await use(context)
  },
  page: async ({ page, javaScriptEnabled }, use) => {
    const listens = () => page.locator('html[data-script]').waitFor({ state: 'attached' })
    const { goto, reload } = page
    if (javaScriptEnabled) {
      page.goto = async (url, options) => {
        const answer = await goto.call(page, url, options)
        if (options?.waitUntil !== 'commit') await listens()
        return answer
      }
      page.reload = async (options) => {
        const answer = await reload.call(page, options)
        await listens()
        return answer
      }
    }
    await use(page)
  }
})
