import type { Page } from '@playwright/test'

/** Two decisions of one chain, and the parts of their pages. */
export const sip = '/beslut/2026-03-06-sip-revidering/'
export const group = '/beslut/2026-05-12-sip-arbetsgrupp/'

export const chain = (page: Page) => page.locator('section', { has: page.locator('#kedjan') })
export const numbers = (page: Page) => page.locator('section[aria-labelledby=siffrorna]')
