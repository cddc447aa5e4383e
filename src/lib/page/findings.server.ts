import { siteDatabase } from '../db/site.server.ts'
import { relatedDecisions } from '../queries/decision/decisions.ts'
import { placeFigures } from '../queries/place/place-figures.ts'
import { allAreas } from '../queries/registers/areas.ts'
import { findingResponses } from '../queries/registers/finding-responses.ts'
import { shownIndicators } from '../queries/registers/indicators.ts'
import { filteredInitiatives, placeInitiatives } from '../queries/registers/initiatives.ts'
import { themesOf } from '../queries/registers/themes.ts'
import type { Area } from '../schema/registers/area.ts'
import { placeFindings, type Finding } from '../text/finding/finding.ts'
import { findingsLink, officialFindings, type AnsweredFinding } from '../text/finding/list.ts'
import { begunIn, worksOf, type Work } from '../text/finding/works.ts'
import { profileOf } from '../text/place/profile.ts'
import { firstPlaceView } from '../url/place-view.ts'

let found: Promise<AnsweredFinding[]> | undefined

/**
 * Every finding of every place of the county, good and bad, with its answers and what the registers hold of its theme
 * there; read once for all pages that tell of findings.
 */
export function siteFindings(): Promise<AnsweredFinding[]> {
  found ??= answeredFindings()
  return found
}

async function answeredFindings(): Promise<AnsweredFinding[]> {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const findings = await everyFinding(areas)
  const responses = await findingResponses(db)
  const works = await worksByPlaceAndTheme(findings)
  return findings.map((finding) => ({
    ...finding,
    responses: responses.filter(
      ({ indicator, area }) =>
        indicator === finding.indicator && findingArea(area, areas) === finding.area
    ),
    works: works.get(`${finding.area} ${finding.theme}`) ?? []
  }))
}

/** The place whose findings are a place's: a kommun that is a länsdel of its own has no others. */
export function findingArea(code: string, areas: Area[]): string {
  const lansdel = areas.find((area) => area.code === code)?.lansdel
  const inIt = areas.filter((area) => area.type === 'kommun' && area.lansdel === lansdel)
  return lansdel && inIt.length === 1 ? lansdel : code
}

async function everyFinding(areas: Area[]): Promise<Finding[]> {
  const db = await siteDatabase()
  const themes = await themesOf(db, 'indikator')
  const indicators = await shownIndicators(db)
  const found: Finding[][] = []
  const places = areas.filter(
    ({ type, code }) => type !== 'riket' && findingArea(code, areas) === code
  )
  for (const place of places) {
    const figures = await placeFigures(db, place, areas, firstPlaceView)
    const subject = { place, areas, indicators, themes }
    found.push(placeFindings(profileOf(subject, firstPlaceView, figures)))
  }
  return found.flat()
}

async function worksByPlaceAndTheme(findings: Finding[]): Promise<Map<string, Work[]>> {
  const db = await siteDatabase()
  const works = new Map<string, Work[]>()
  for (const { area, theme } of findings) {
    const key = `${area} ${theme}`
    if (works.has(key)) continue
    const decisions = await relatedDecisions(db, { theme, areas: [area] })
    const initiatives = await filteredInitiatives(db, { initiative: null, theme, area })
    const about = decisions.filter(({ relevance }) => relevance === 2)
    works.set(key, worksOf(about, begunIn(await placeInitiatives(db, area), initiatives)))
  }
  return works
}

/** What a page says of the findings of a place or an indicator, of all figures and of official ones alone. */
export async function findingsTold(has: (finding: AnsweredFinding) => boolean) {
  const own = (await siteFindings()).filter(has)
  return { all: findingsLink(own), official: findingsLink(officialFindings(own)) }
}
