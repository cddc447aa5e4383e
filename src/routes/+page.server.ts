import { createHash } from 'node:crypto'
import { siteBoundaries, siteDatabase, siteManifest } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { allIndicators, type IndicatorRow } from '$lib/queries/registers/indicators.ts'
import { overview } from '$lib/queries/overview.ts'
import { siteFindings } from '$lib/page/findings.server.ts'
import { kommunCounts } from '$lib/queries/place/place-counts.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { overdueAnswers } from '$lib/text/finding/overdue.ts'
import { dueOn } from '$lib/text/briefing/due.ts'
import { newsEntries, type NewsEntry } from '$lib/text/briefing/news.ts'
import { newestSentence, reachSentence } from '$lib/text/briefing/reach.ts'
import { sinceRelease } from '$lib/text/briefing/since-release.ts'
import { indicatorKey, type Seen } from '$lib/text/briefing/since-visit.ts'
import { stripOf, themeSummary } from '$lib/text/briefing/strip.ts'
import { officialOf } from '$lib/text/parts/example.ts'
import { describeOverview } from '$lib/text/parts/overview.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import type { PageServerLoad } from './$types'

const today = import.meta.env.VITE_BUILD_DATE

// A map that says the name and counts of each kommun beside it is as high as they are many: the list says more.
const mostOnMap = 60

/** How it stands, what is due and what is new, and every indicator at its latest year, theme by theme. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const indicators = await allIndicators(db)
  const areas = await allAreas(db)
  const decisions = await filteredDecisions(db, allDecisions, today)
  const counts = await kommunCounts(db)
  const news = newsEntries(decisions, await allSources(db), today)
  const lansdelar = areas.filter(({ type }) => type === 'lansdel')
  const { themes, notes, strip } = await overviewByTheme(lansdelar.map(({ code }) => code))
  return {
    reach: { all: reachSentence(indicators), official: reachSentence(officialOf(indicators)) },
    newest: newestSentence(news),
    areas,
    counts,
    boundaries: counts.length > mostOnMap ? null : await siteBoundaries(),
    lansdelar,
    strip,
    due: dueOn(decisions, today),
    answers: overdueAnswers(await siteFindings(), today),
    news: news.map(({ key, title, path, day }) => ({ key, title, path, day })),
    seen: seenOf(news, indicators),
    release: sinceRelease(await siteManifest(), indicators, decisions),
    themes,
    notes,
    waiting: indicators.filter(({ latest }) => latest === null).length
  }
}

async function overviewByTheme(lansdelar: string[]) {
  const db = await siteDatabase()
  const { rows, note } = describeOverview(await overview(db))
  const official = officialOf(rows)
  const themes = (await themesOf(db, 'indikator'))
    .map(({ id, title, description }) => {
      return {
        id,
        title,
        description,
        rows: rows.filter(({ indicator }) => indicator.theme === id)
      }
    })
    .filter((theme) => theme.rows.length > 0)
  return {
    themes: themes.map((theme) => ({
      ...theme,
      summary: {
        all: themeSummary(theme.rows),
        official: themeSummary(officialOf(theme.rows))
      },
      // What the words have been made of is not needed any more.
      rows: theme.rows.map(
        ({ lansdelar: _lansdelar, county: _county, riket: _riket, trend: _trend, ...row }) => row
      )
    })),
    notes: { all: note, official: describeOverview(official).note },
    strip: stripOf(rows, themes, lansdelar)
  }
}

/** All that can be new to a reader. What is made up is no news. */
function seenOf(news: NewsEntry[], indicators: IndicatorRow[]): Seen {
  const entries = news.map(({ key, told }) => [key, versionOf(told)] as const)
  const periods = indicators.flatMap(({ id, latest, source_kind }) =>
    latest === null || source_kind === 'example' ? [] : [[indicatorKey(id), latest] as const]
  )
  return Object.fromEntries([...entries, ...periods])
}

const versionOf = (told: string) => createHash('sha256').update(told).digest('hex').slice(0, 8)
