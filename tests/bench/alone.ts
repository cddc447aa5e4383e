import type { Browser } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { areaHues } from '../../area-hues.ts'
import { siteDatabase } from '../../src/lib/db/site.server.ts'
import { compareFigures } from '../../src/lib/queries/compare-figures.ts'
import { allAreas, allPlaces } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import { compareIndicators, comparedFirst } from '../../src/lib/url/compare-view.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import type * as drawn from './drawn-alone.ts'
import { median } from './quantile.ts'

type Address = keyof drawn.Rows

const rounds = 30

/** What it takes to draw the first chart of each page with nothing else around it, ms: no page can repaint in less. */
export async function aloneTimes(browser: Browser): Promise<Record<Address, number>> {
  const [content, rows] = [await script(), await allRows()]
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.setContent('<!doctype html><body></body>')
  await page.addScriptTag({ content })
  const times: Partial<Record<Address, number>> = {}
  for (const address of Object.keys(rows) as Address[]) {
    const found = await page.evaluate(
      ([at, of, count]) =>
        (window as unknown as { alone: typeof drawn }).alone.timesAlone(at, of, count),
      [address, rows[address], rounds] as const
    )
    times[address] = median(found)
  }
  await page.close()
  return times as Record<Address, number>
}

/** The charts' own code, as the site has it, for a page without the site. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    // Of the site's frame the charts know where it stands alone.
    plugins: [
      areaHues('static/data'),
      {
        name: 'site-root',
        resolveId: (id) => (id === '$app/paths' ? '\0paths' : null),
        load: (id) => (id === '\0paths' ? 'export const resolve = (path) => path' : null)
      }
    ],
    build: {
      write: false,
      lib: { entry: 'tests/bench/drawn-alone.ts', formats: ['iife'], name: 'alone' }
    }
  })) as Rolldown.RolldownOutput[]
  const [chunk] = built[0]?.output ?? []
  if (!chunk) throw new Error('the charts could not be bundled')
  return chunk.code
}

async function allRows(): Promise<drawn.Rows> {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const indicator = indicators.find(({ id }) => id === 'familjehem')
  const place = (await allPlaces(db)).find(({ code }) => code === '18N')
  if (!indicator || !place) throw new Error('the measured pages are not there')
  const choices = await indicatorChoices(db, indicator, areas)
  const { view } = parseIndicatorView('', choices)
  const compared = { areas, indicators: compareIndicators(indicators) }
  return {
    '/indikator/familjehem/': {
      indicator,
      view,
      figures: await indicatorFigures(db, indicator, view, choices)
    },
    '/omrade/18N/#tema-placeringar': {
      subject: { place, areas, indicators, themes: await themesOf(db, 'indikator') },
      figures: await placeFigures(db, place, areas, firstPlaceView)
    },
    '/jamfor/': { areas, indicators, figures: await compareFigures(db, comparedFirst, compared) }
  }
}
