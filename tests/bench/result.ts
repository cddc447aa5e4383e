import type { deckTimes } from './deck.ts'
import type { EtlCost } from './etl.ts'
import type { Repaint } from './repaint.ts'
import type { ScaleCost } from './scale.ts'
import type { SearchCost } from './search.ts'
import type { PowerFigures, VerdictFigures } from './verdicts.ts'
import type { Beginning } from './visits.ts'

/** What has been measured; a part that has not been run is not there. */
export interface Result {
  machine?: string
  buildBytes?: number
  visits?: Beginning[]
  repaints?: Repaint[]
  etl?: EtlCost
  survey?: EtlCost
  workbook?: EtlCost
  scale?: ScaleCost[]
  deck?: Awaited<ReturnType<typeof deckTimes>>
  search?: SearchCost
  verdicts?: VerdictFigures[]
  power?: PowerFigures[]
}

/** What is measured, as words beside numbers with their unit; ratios first. */
export function rows(result: Result): Record<string, string> {
  const { visits = [], repaints = [], scale = [], verdicts = [], power = [] } = result
  return Object.fromEntries([
    ...visits.flatMap(ratioRows),
    ...visits.flatMap(visitRows),
    ...repaints.map(repaintRow),
    ...otherRows(result),
    ...scale.map(scaleRow),
    ...verdicts.map(verdictRow),
    ...power.map(powerRow)
  ])
}

type Row = [string, string]

const ms = (value: number) => `${Math.round(value)} ms`
const kB = (value: number) => `${Math.round(value / 1000)} kB`
const MiB = (value: number | null) => (value === null ? '–' : `${Math.round(value)} MiB`)
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

const ways = [
  ['slow', 'första gången, 10 Mbit/s och 40 ms'],
  ['local', 'första gången, lokalt'],
  ['warm', 'nästa gång, lokalt']
] as const

function ratioRows({ address, firstChart }: Beginning): Row[] {
  return ways.map(([way, words]) => {
    const { page, limit } = firstChart[way]
    const ratio = (page / limit).toFixed(2)
    return [`${address} första diagrammet ${words}`, `${ratio} × (${ms(page)} mot ${ms(limit)})`]
  })
}

function visitRows(visit: Beginning): Row[] {
  const { address, usable, requests, bytes, answer, bytesToAnswer, peakMiB } = visit
  return [
    [`${address} filtren går att använda`, `${ms(usable)}, ${requests} anrop, ${kB(bytes)}`],
    [`${address} första svaret på ett filter`, `${ms(answer)}, ${kB(bytesToAnswer)} i allt`],
    [
      `${address} minne, högst`,
      `${MiB(peakMiB.first)} till första svaret, ${MiB(peakMiB.twenty)} under tjugo byten`
    ]
  ]
}

function repaintRow({ address, what, changes, alone, median, p95, memory }: Repaint): Row {
  const times = (of: number) => `${(of / alone).toFixed(2)} ×`
  return [
    `${address} ${what}, ${changes} byten`,
    `median ${times(median)} ${ms(alone)} (${ms(median)}), p95 ${times(p95)} (${ms(p95)}), sedan ${MiB(memory.privateMiB)}, varav objekt ${MiB(memory.heapMiB)}`
  ]
}

function otherRows({ etl, survey, workbook, buildBytes, deck, search }: Result): Row[] {
  const cost = (name: string, of: EtlCost | undefined): Row[] =>
    of ? [[name, `${of.seconds.toFixed(1)} s, ${MiB(of.peakMiB)}`]] : []
  return [
    ...(buildBytes ? [['Hela bygget, okomprimerat', kB(buildBytes)] satisfies Row] : []),
    ...cost('ETL', etl),
    ...cost('ETL med en miljon svarande × 30 frågor, CSV', survey),
    ...cost('Samma svarande ur en arbetsbok, som rymmer högst 1 048 575', workbook),
    ...(deck ? [deckRow(deck)] : []),
    ...(search ? [searchRow(search)] : [])
  ]
}

function scaleRow({ what, kommuner, etl }: ScaleCost): Row {
  const { seconds, processorSeconds, peakMiB } = etl
  const processors = processorSeconds === null ? '–' : `${processorSeconds.toFixed(1)} s`
  return [
    `ETL för ${what}, ${kommuner} kommuner`,
    `${seconds.toFixed(1)} s, processortid ${processors}, ${MiB(peakMiB)}`
  ]
}

function deckRow({ slides, first, again }: NonNullable<Result['deck']>): Row {
  return [`PowerPoint med ${slides} bilder`, `första gången ${ms(first)}, sedan ${ms(again)}`]
}

function searchRow({ bytes, first, median, p95, slowest }: SearchCost): Row {
  return [
    `Sökning, ett index på ${kB(bytes)}`,
    `första svaret ${ms(first)}, sedan per tangent median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, högst ${slowest.toFixed(1)} ms`
  ]
}

function powerRow({ schoolsKnown, laxa, norra }: PowerFigures): Row {
  return [
    `Styrka, skolor ${schoolsKnown ? 'levererade' : 'okända'}`,
    `10 procentenheter i Laxå syns i ${percent(laxa)} av länen, 5 i norra i ${percent(norra)}`
  ]
}

function verdictRow(figures: VerdictFigures): Row {
  const { cohort, coverage, flagged, naive, single, family } = figures
  const families = `falskt utpekande i ${percent(flagged)} av länen (${percent(naive)} om elever vore oberoende, ${percent(family.published)} ur det som publiceras)`
  const singles = `var för sig ${percent(single.exact)}, ur det som publiceras ${percent(single.published)}`
  return [
    `Simulerade län, korrelation ${cohort} inom årskullar`,
    `intervallen täcker ${percent(coverage)}, ${families}, ${singles}`
  ]
}
