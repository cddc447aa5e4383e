import { expect, type Locator, type Page } from '@playwright/test'
import { findingsOf } from '../../src/lib/text/place/findings.ts'
import { themeHeadline } from '../../src/lib/text/place/profile-headline.ts'
import { placeSummary } from '../../src/lib/text/place/profile-summary.ts'
import { profileFigure } from '../../src/lib/figures/place/profile.ts'
import { profiles } from '../text/profiles.ts'
import { native } from './expected.ts'

/** The charts of a place, a theme each. */
export const charts = (page: Page): Locator => page.locator('figure[data-chart=profile]')

/** A theme of a place, with its summary and what it opens to. */
export const themeOf = (page: Page, id: string): Locator =>
  page.locator('#teman > details', { has: page.locator(`#tema-${id}`) })

/** Opens a theme, or every theme, as a reader does: by its summary. */
export async function openThemes(page: Page, id?: string): Promise<void> {
  const found = id ? [themeOf(page, id)] : await page.locator('#teman > details').all()
  for (const theme of found) await theme.locator('> summary').click()
}

/** Waits until every chart of the place shows this view. */
export async function showsView(page: Page, search: string): Promise<void> {
  await expect(async () => {
    const seen = await charts(page).evaluateAll((found) =>
      found.map(({ dataset }) => `${dataset.state} ${dataset.view}`)
    )
    expect(new Set(seen)).toEqual(new Set([`ready ${search}`]))
  }).toPass({ timeout: 20_000 })
  expect(new URL(page.url()).search).toBe(search)
}

/** The page says, chart by chart and in its summary, what native DuckDB gives for this view of the place. */
export async function showsExpected(page: Page, code: string, search: string): Promise<void> {
  await showsView(page, search)
  const profile = await (await profiles(await native())).of(code, search)
  const expected = profile.themes.map((theme) => {
    const svg = profileFigure(theme, profile, () => '')('wide')
    return [...svg.querySelectorAll('text')].map((text) => text.textContent)
  })
  const drawn = () =>
    charts(page).evaluateAll((found) =>
      found.map((figure) => {
        const svgs = [...figure.querySelectorAll('.drawing svg')]
        const seen = svgs.find((svg) => svg.getBoundingClientRect().width > 0)
        return [...(seen?.querySelectorAll('text') ?? [])].map((text) => text.textContent)
      })
    )
  // What is below the screen has the server's narrow drawing until it is its turn.
  await expect.poll(drawn).toEqual(expected)
  for (const theme of profile.themes) {
    await expect(
      page.getByRole('heading', {
        name: themeHeadline(theme, profile),
        exact: true,
        // In a theme that is closed, too.
        includeHidden: true
      })
    ).toHaveCount(1)
  }
  await expect(page.locator('main')).toContainText(placeSummary(profile).join(' '))
  const { concerns, strengths, neither } = findingsOf(profile)
  await expect(page.locator('[data-finding] > a')).toHaveText(
    [...concerns, ...strengths, ...neither].map(({ text }) => text)
  )
}
