import type { Page } from '@playwright/test'

/** A page as it is before its script has come: what the build wrote, with nobody listening. */
export interface HeldScript {
  /** Lets the script through, now and from here on. */
  release: () => void
}

/** Holds back the script of every page that is opened from here on. */
export async function holdScript(page: Page): Promise<HeldScript> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/_app/immutable/entry/start.*.js', async (route) => {
    await released
    await route.fallback()
  })
  return { release }
}
