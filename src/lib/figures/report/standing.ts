import { formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { trendWords } from '../../text/parts/change.ts'
import { cellText } from '../../text/parts/bound.ts'
import { exampleMark, isMadeUp } from '../../text/parts/example.ts'
import { comparatorPhrase } from '../../text/parts/labels.ts'
import { distanceFrom, goalWording, targetSentence } from '../../text/indicator/target.ts'
import { findingsOf, type SignificantFinding } from '../../text/place/findings.ts'
import { themeSources } from '../../text/place/profile-notes.ts'
import { placeSummary } from '../../text/place/profile-summary.ts'
import type { Profile, ProfileRow, ProfileTheme } from '../../text/place/profile.ts'
import { heading, paragraph, type Block, type ReportItem } from '../../text/report/block.ts'
import { verdictOf } from '../place/place-sheet.ts'
import type { ReportRows } from './rows.ts'
import { capitalise } from '../../text/parts/sentence.ts'
import { division, isDivided, whole, wholeFirst } from '../../text/county/county.ts'

/** Official before made up, and the surest first in each. */
export function surestFirst<Row extends { example: boolean }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => Number(a.example) - Number(b.example))
}

/** Whether the way of the values over all years is certain. */
export function hasSureTrend({ trend }: Pick<ProfileRow, 'trend'>): boolean {
  return trend?.judgement.verdict === 'higher' || trend?.judgement.verdict === 'lower'
}

/** "Placerade i familjehem: ökat sedan 2014, sämre", of every way over the years that is certain. */
export function sureTrends({ rows }: Pick<Profile, 'rows'>) {
  return rows.filter(hasSureTrend).flatMap((row) => {
    const { trend, indicator } = row
    if (!trend) return []
    const words = trendWords(trend.judgement, trend.since, indicator.direction)
    return [{ text: `${indicator.title}: ${words}`, indicator, example: isMadeUp(row) }]
  })
}

/** How the place stands: what differs, goals, and every indicator theme by theme. */
export function levelBlocks({ profile, drawn, site }: ReportRows): Block[] {
  const { subject, themes } = profile
  const isCounty = subject.place.type === 'lan'
  return [
    paragraph(
      isCounty
        ? `${wholeFirst} jämförs inte med sig självt. ${isDivided ? `${capitalise(division.all)}s och kommunernas` : 'Kommunernas'} rapporter säger vad som skiljer sig inom ${whole}.`
        : placeSummary(profile).slice(0, -1).join(' ')
    ),
    ...findingBlocks(profile, 'level', [
      `Sämre än i övriga ${whole}`,
      `Bättre än i övriga ${whole}`,
      'Skiljer sig, varken bättre eller sämre'
    ]),
    ...(drawn.ranking ? [{ kind: 'chart' as const, chart: `ranking ${drawn.ranking}` }] : []),
    ...goalBlocks(profile, site),
    heading('Alla indikatorer'),
    ...themes.map((theme) => themeTable(theme, profile))
  ]
}

/** What has changed since the last measurement, and the trends. */
export function changeBlocks({ profile, drawn }: ReportRows): Block[] {
  const trends = sureTrends(profile).map(({ text, example }) => ({ text, detail: '', example }))
  return [
    paragraph(placeSummary(profile).at(-1) ?? ''),
    ...findingBlocks(profile, 'change', [
      'Försämrat sedan förra mätningen',
      'Förbättrat sedan förra mätningen',
      'Ändrat, varken bättre eller sämre'
    ]),
    heading('Över tid'),
    ...(trends.length > 0
      ? [{ kind: 'list' as const, items: surestFirst(trends) }]
      : [paragraph('Ingen trend över tid är säkerställd.')]),
    ...drawn.trends.map((id) => ({ kind: 'chart' as const, chart: `trend ${id}` }))
  ]
}

function findingBlocks(
  profile: Profile,
  kind: SignificantFinding['kind'],
  titles: [string, string, string]
): Block[] {
  const { concerns, strengths, neither } = findingsOf(profile)
  return [concerns, strengths, neither].flatMap((found, i): Block[] => {
    const own = surestFirst(found.filter((one) => one.kind === kind))
    const items = own.map(({ text, exact, example }): ReportItem => {
      return { text, detail: exact, example }
    })
    return items.length > 0 ? [heading(titles[i] ?? ''), { kind: 'list', items }] : []
  })
}

/** What somebody has decided that an indicator is to be here, how far it is there, and how they put it. */
function goalBlocks({ rows, subject }: Profile, site: string): Block[] {
  const aimed = rows.flatMap((row) => {
    const targets = (row.indicator.targets ?? []).filter(({ area }) => area === subject.place.code)
    return targets.map((target) => ({ ...row, target }))
  })
  if (aimed.length === 0) return []
  return [
    heading('Mål'),
    {
      kind: 'table',
      caption: `Mål för ${subject.place.sentence_name}`,
      headings: ['Indikator', 'Mål', 'Avstånd', 'Målets formulering'],
      rows: aimed.map(({ indicator, figure: { own }, target }) => [
        markedTitle(indicator),
        targetSentence(target, indicator),
        distanceFrom(target, own, indicator) ?? cellText(own, indicator),
        goalWording(target) || '–'
      ]),
      mark: exampleMark(aimed),
      source: `Källa: målregistret i ${site}. Avståndet är inget omdöme, och det är inte prövat. ${themeSources({ rows: aimed })}`
    }
  ]
}

function markedTitle(indicator: IndicatorRow): string {
  return isMadeUp({ indicator }) ? `${indicator.title} (exempeldata)` : indicator.title
}

function themeTable({ theme, rows }: ProfileTheme, { view }: Profile): Block {
  return {
    kind: 'table',
    caption: theme.title,
    headings: [
      'Indikator',
      'År',
      'Värde',
      `${wholeFirst}`,
      'Riket',
      `Mot ${comparatorPhrase[view.against]}`
    ],
    rows: rows.map((row) => {
      const { indicator, figure } = row
      const beside = (value: number | null) =>
        value === null ? '–' : formatValue(value, indicator)
      return [
        markedTitle(indicator),
        formatPeriod(figure.own.period),
        cellText(figure.own, indicator),
        beside(figure.county),
        beside(figure.riket),
        verdictOf(row).text || '–'
      ]
    }),
    mark: exampleMark(rows),
    source: themeSources({ rows })
  }
}
