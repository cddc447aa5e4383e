import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { siteFindings } from '$lib/page/findings.server.ts'
import { placeDecisions } from '$lib/queries/decision/decisions.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { meetings } from '$lib/queries/registers/meetings.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import type { Area } from '$lib/schema/registers/area.ts'
import { newsEntries } from '$lib/text/briefing/news.ts'
import type { DispatchGround } from '$lib/text/dispatch/dispatch.ts'
import { followedAnswers, followedDecision } from '$lib/text/dispatch/followed-item.ts'
import { openFindings } from '$lib/text/dispatch/open-finding.ts'
import { isWorse } from '$lib/text/finding/finding.ts'
import { officialFindings } from '$lib/text/finding/list.ts'

/** The county and its länsdelar: those that forums meet for. */
export async function dispatchPlaces() {
  const areas = await allAreas(await siteDatabase())
  return areas.filter(({ type }) => type === 'lan' || type === 'lansdel')
}

/** A route for each of them. */
export async function dispatchEntries(): Promise<{ lansdel: string }[]> {
  return (await dispatchPlaces()).map(({ code }) => ({ lansdel: code }))
}

/**
 * What the dispatches of a place are made of, and what of it is otherwise where nothing is to be made up; 404 for a place
 * that has none. No object is in both: the page would carry it twice, or in a form that it cannot read.
 */
export async function dispatchGround(code: string) {
  const place = (await dispatchPlaces()).find((area) => area.code === code)
  if (!place) error(404, 'Det finns inget sådant utskick.')
  const ground = await groundOf(place)
  return { ground, official: await officialPart(ground, place) }
}

async function groundOf(place: Area): Promise<DispatchGround> {
  const db = await siteDatabase()
  const { code, type, name, sentence_name } = place
  const day = import.meta.env.VITE_BUILD_DATE
  const decisions = await placeDecisions(db, code)
  const own = decisions.filter(({ areas }) => areas.split(',').includes(code))
  const places = await placesOf(place)
  const findings = await findingsOf(places)
  return {
    place: { code, type, name, sentence_name },
    day,
    meetings: (await meetings(db)).filter(({ area }) => area === code),
    decided: [...new Set(own.map(({ forum }) => forum))].sort(),
    news: newsEntries(decisions, await allSources(db), day).map(
      ({ told: _told, ...entry }) => entry
    ),
    followed: [...decisions.map(followedDecision), ...followedAnswers(findings, places)],
    ...answersOf(findings, places)
  }
}

/** A finding whose only answer is made up is unanswered. */
async function officialPart({ meetings, followed }: DispatchGround, place: Area) {
  const places = await placesOf(place)
  const real = <Row extends { example: boolean }>(rows: Row[]) =>
    rows.filter(({ example }) => !example).map((row) => ({ ...row }))
  return {
    meetings: real(meetings),
    followed: real(followed),
    ...answersOf(officialFindings(await findingsOf(places)), places)
  }
}

/** A länsdel with its kommuner; the county alone, whose länsdelar have dispatches of their own. */
async function placesOf(place: Area): Promise<Area[]> {
  const areas = await allAreas(await siteDatabase())
  if (place.type === 'lan') return [place]
  return [
    place,
    ...areas.filter(({ type, lansdel }) => type === 'kommun' && lansdel === place.code)
  ]
}

async function findingsOf(places: Area[]) {
  return (await siteFindings()).filter(({ area }) => places.some(({ code }) => code === area))
}

function answersOf(findings: Awaited<ReturnType<typeof findingsOf>>, places: Area[]) {
  const open = openFindings(findings, places)
  return { findings: open, answered: findings.filter(isWorse).length - open.length }
}
