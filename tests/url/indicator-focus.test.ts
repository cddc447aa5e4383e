import { expect, test } from 'vitest'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorSearch, parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { rowSearch } from '../../src/lib/text/place/row-search.ts'
import { openSite } from '../queries/site.ts'
import { profiles } from '../text/profiles.ts'

/** The address that a row of a place leads to, as the indicator's own page understands it. */
test.each(['', '?kon=flickor', '?arskurs=9', '?kon=pojkar&arskurs=gy2', '?mot=riket'])(
  'every row of every place%s leads to an address that the indicator understands',
  async (search) => {
    const db = await openSite()
    const all = await profiles(db)
    const choices = new Map<string, Awaited<ReturnType<typeof indicatorChoices>>>()
    for (const { code, type } of all.places) {
      const profile = await all.of(code, search)
      for (const row of profile.rows) {
        const { indicator, figure } = row
        const own =
          choices.get(indicator.id) ??
          (await indicatorChoices(db, indicator, profile.subject.areas))
        choices.set(indicator.id, own)
        const address = rowSearch(row, profile)
        const { view, problems } = parseIndicatorView(address, own)
        const name = `${code} ${indicator.id}${address}`
        expect(problems, name).toEqual([])
        expect(indicatorSearch(view, own), name).toBe(address)
        expect(view.areas, name).toEqual([code])
        expect(view.level, name).toBe(type)
        expect(view.year, name).toBe(figure.own.period)
        if (figure.own.value !== null) {
          expect([view.sex, view.grade], name).toEqual([profile.view.sex, profile.view.grade])
        }
      }
    }
  }
)
