import { pageMarkup } from '../charts/parts/document/page-markup.ts'
import { siteDatabase } from '../db/site.server.ts'
import type { Figure } from '../export/figure.ts'
import { findings } from '../figures/findings.ts'
import { rankingFigure } from '../figures/ranking.ts'
import { reportOf } from '../figures/report/report.ts'
import type { ReportRows } from '../figures/report/rows.ts'
import { trendFigure } from '../figures/trend.ts'
import {
  decisionIndicators,
  type DecisionIndicator
} from '../queries/decision/decision-indicators.ts'
import { placeDecisions, type DecisionRow } from '../queries/decision/decisions.ts'
import { indicatorChoices } from '../queries/indicator/choices.ts'
import { indicatorFigures } from '../queries/indicator/indicator-figures.ts'
import { placeFigures } from '../queries/place/place-figures.ts'
import { allAreas } from '../queries/registers/areas.ts'
import { shownIndicators } from '../queries/registers/indicators.ts'
import { siteCounty } from '../queries/registers/county.ts'
import { placeInitiatives } from '../queries/registers/initiatives.ts'
import { themesOf } from '../queries/registers/themes.ts'
import type { Area } from '../schema/registers/area.ts'
import { answerDates } from '../text/decision/answer-dates.ts'
import { beforeAfterDecision } from '../text/decision/before-after.ts'
import { groupedFindings, officialFindings, type AnsweredFinding } from '../text/finding/list.ts'
import { findingsOf } from '../text/place/findings.ts'
import { isMadeUp, officialOf } from '../text/parts/example.ts'
import { officialProfile, profileOf, type Profile, type ProfileRow } from '../text/place/profile.ts'
import { rowSearch } from '../text/place/row-search.ts'
import type { Report, ReportChart } from '../text/report/block.ts'
import { allFindings } from '../url/findings-view.ts'
import { parseIndicatorView } from '../url/indicator-view.ts'
import { firstPlaceView } from '../url/place-view.ts'
import { hasSureTrend, surestFirst } from '../figures/report/standing.ts'
import { findingArea, siteFindings } from './findings.server.ts'

// A committee looks at few charts: those of what is surest.
const mostTrends = 3

/** The places that have a report: the county, its länsdelar and its kommuner. */
export async function reportPlaces(): Promise<Area[]> {
  return (await allAreas(await siteDatabase())).filter(({ type }) => type !== 'riket')
}

/** A report of all, one of official figures alone, and the charts of both, each once. */
export interface ReportData {
  all: Report
  official: Report
  charts: Record<string, ReportChart>
}

export async function reportData(place: Area): Promise<ReportData> {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const themes = await themesOf(db, 'indikator')
  const subject = { place, areas, indicators: await shownIndicators(db), themes }
  const figures = await placeFigures(db, place, areas, firstPlaceView)
  const whole = profileOf(subject, firstPlaceView, figures)
  const decisions = await placeDecisions(db, place.code)
  const rest = {
    decisions,
    initiatives: await placeInitiatives(db, place.code),
    day: import.meta.env.VITE_BUILD_DATE,
    site: (await siteCounty(db)).site
  }
  const charts: Record<string, ReportChart> = {}
  const made = async (profile: Profile, own: Pick<ReportRows, 'outcomes' | 'findings'>) => {
    const drawn = await drawCharts(profile, charts)
    return reportOf({ ...rest, ...own, profile, drawn })
  }
  const found = await siteFindings()
  const official = officialFindings(found)
  return {
    all: await made(whole, {
      outcomes: await outcomesOf(decisions, found),
      findings: worseIn(found, place, areas)
    }),
    official: await made(officialProfile(whole), {
      outcomes: await officialOutcomesOf(decisions, official),
      findings: worseIn(official, place, areas)
    }),
    charts
  }
}

const numbersOf = new Map<string, Promise<DecisionIndicator[]>>()

/** What was measured around each decision, or around the answer that it became; every place asks for the same decisions. */
async function outcomesOf(
  decisions: DecisionRow[],
  findings: AnsweredFinding[]
): Promise<ReportRows['outcomes']> {
  const db = await siteDatabase()
  const told = decisions.map(async (decision) => {
    const numbers = numbersOf.get(decision.id) ?? decisionIndicators(db, decision)
    numbersOf.set(decision.id, numbers)
    const answers = answerDates(decision, findings)
    return [decision.id, beforeAfterDecision(await numbers, decision, answers)] as const
  })
  return Object.fromEntries(await Promise.all(told))
}

async function officialOutcomesOf(decisions: DecisionRow[], findings: AnsweredFinding[]) {
  const outcomes = Object.entries(await outcomesOf(decisions, findings))
  return Object.fromEntries(outcomes.map(([id, rows]) => [id, officialOf(rows)]))
}

/** What is worse in the place, in the order of the page of findings. */
function worseIn(findings: AnsweredFinding[], { code }: Area, areas: Area[]): AnsweredFinding[] {
  const view = { ...allFindings, area: findingArea(code, areas) }
  return groupedFindings(findings, view, { areas, themes: [] }).flatMap((group) => group.findings)
}

/** Draws the trends of what is surest, and the kommuner of the surest difference; of the first trend where none is sure. */
async function drawCharts(
  profile: Profile,
  charts: Record<string, ReportChart>
): Promise<ReportRows['drawn']> {
  const { concerns, strengths } = findingsOf(profile)
  const surest = surestFirst([...concerns, ...strengths])
  const over = profile.rows.filter(hasSureTrend).map((row) => ({ row, example: isMadeUp(row) }))
  const found = [...surest, ...surestFirst(over)].map(({ row }) => row)
  const trends = [...new Map(found.map((row) => [row.indicator.id, row])).values()]
  const ranked = surest.find(({ kind }) => kind === 'level')?.row ?? trends[0] ?? null
  const told = trends.slice(0, mostTrends)
  for (const row of told) charts[`trend ${row.indicator.id}`] ??= await drawn(row, profile, 'trend')
  if (ranked) {
    charts[`ranking ${ranked.indicator.id}`] ??= await drawn(ranked, profile, 'ranking')
  }
  return {
    trends: told.map(({ indicator }) => indicator.id),
    ranking: ranked?.indicator.id ?? null
  }
}

async function drawn(
  row: ProfileRow,
  profile: Profile,
  kind: 'trend' | 'ranking'
): Promise<ReportChart> {
  const db = await siteDatabase()
  const { indicator } = row
  const choices = await indicatorChoices(db, indicator, profile.subject.areas)
  const { view } = parseIndicatorView(rowSearch(row, profile), choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const found = findings(indicator, view, figures)
  const figure: Figure =
    kind === 'trend' ? trendFigure(found.shown, figures) : rankingFigure(found.kommuner, figures)
  const svg = figure('narrow')
  const { file } = figure
  return {
    alt: svg.getAttribute('aria-label') ?? [file.headline, ...file.summary].join('. '),
    caption: `${file.headline}. ${file.subtitle}`,
    source: file.source,
    example: file.example,
    svg: pageMarkup(svg)
  }
}
