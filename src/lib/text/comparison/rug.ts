import { notShown } from '../../format/absence.ts'
import type { Hider } from '../../format/bound.ts'
import type { ComparisonRow } from '../../queries/comparison.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Comparator } from '../../schema/comparator.ts'
import type { Judgement } from '../../stats/judgement.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { capitalise, list, listPlaces } from '../parts/sentence.ts'
import { testingNote } from '../parts/testing.ts'
import { toneOf } from '../parts/tone.ts'
import { toldRows } from './row-choice.ts'
import { whole } from '../county/county.ts'

/** An indicator with its places side by side, and the verdicts on them. */
export interface Compared {
  indicator: IndicatorRow
  county: ComparisonRow | null
  riket: ComparisonRow | null
  /** The chosen place that the others are compared with; null where it has no row, none where no two are chosen. */
  reference?: ComparisonRow | null
  places: ComparedPlace[]
}

/** A place beside what it is compared with. */
export interface ComparedPlace {
  row: ComparisonRow
  judgement: Judgement
  /** That in running text, where it is a place of the reader's choice: "Laxå", "resten av norra länsdelen". */
  than?: string
  /** What all of the place is called, where its row is called what it is compared as: the rest of it. */
  whole?: string
}

/** What a place is compared with, in running text. */
export function thanOf({ than }: Pick<ComparedPlace, 'than'>, against: Comparator): string {
  return than ?? comparatorPhrase[against]
}

/** How a place stands out over all indicators shown. */
interface Tally {
  area: string
  name: string
  than: string
  better: number
  worse: number
  differs: number
  tested: number
}

/** Which place stands out most, and in how many: "Norra länsdelen är sämre än övriga länet i 9 av 42 indikatorer". */
export function rugHeadline(compared: Compared[], focus: string[], against: Comparator): string {
  const all = talliesOf(compared, focus, against)
  const tallies = all.filter(({ tested }) => tested > 0)
  if (tallies.length === 0) return `Inget kan prövas mot ${thansOf(all, against)}`
  const lead = leadOf(tallies)
  if (lead) {
    const { tone, places, most } = lead
    const names = capitalise(listPlaces(places.map(({ name }) => name)))
    const than = `${tone === 'differs' ? 'från' : 'än'} ${places[0]?.than}`
    return `${names} ${leadWords[tone]} ${than} i ${most} av ${testedText(places)}`
  }
  const [only, another] = tallies
  return only && !another
    ? `${capitalise(only.name)} skiljer sig inte säkert från ${only.than} i någon indikator`
    : `Ingen plats skiljer sig säkert från ${thansOf(tallies, against)}`
}

const leadWords = { worse: 'är sämre', better: 'är bättre', differs: 'skiljer sig' } as const

/** The places that stand out in most indicators, and how: worse in any before better, and one alone where neither is. */
function leadOf(tallies: Tally[]) {
  for (const tone of ['worse', 'better', 'differs'] as const) {
    const most = Math.max(0, ...tallies.map((tally) => tally[tone]))
    if (most === 0) continue
    const first = tallies.filter((tally) => tally[tone] === most)
    const alike = first.filter(({ than }) => than === first[0]?.than)
    return { tone, most, places: tone === 'differs' ? alike.slice(0, 1) : alike }
  }
  return null
}

/** The indicators that a slide shows: those where the places of the headline stand out as it says. */
export function rugChoice(compared: Compared[], focus: string[], against: Comparator) {
  const lead = leadOf(talliesOf(compared, focus, against))
  const cells = ({ places }: Compared) =>
    lead ? places.filter(({ row }) => lead.places.some(({ area }) => area === row.area)) : places
  const names = lead?.places.map(({ name }) => name) ?? []
  const who = names.length > 2 ? 'någon av dem' : names.join(' eller ')
  return toldRows(compared, {
    pOf: (row) => leastP(cells(row)),
    isTold: (row) =>
      cells(row).some(({ judgement }) => {
        return toneOf(judgement.verdict, row.indicator.direction) === lead?.tone
      }),
    isTested: (row) => cells(row).some(({ judgement }) => judgement.verdict !== 'untested'),
    where: lead ? `där ${who} ${leadWords[lead.tone]}` : ''
  })
}

/** As many of the places, by code: those of the headline, and then those that differ most surely in the indicators shown. */
export function rugPlaces(
  compared: Compared[],
  shown: Compared[],
  { focus, against, most }: { focus: string[]; against: Comparator; most: number }
): string[] {
  const led = leadOf(talliesOf(compared, focus, against))?.places.map(({ area }) => area) ?? []
  const areas = [...new Set(shown.flatMap(({ places }) => places.map(({ row }) => row.area)))]
  const surest = new Map(
    areas.map((area) => {
      const own = shown.flatMap(({ places }) => places.filter(({ row }) => row.area === area))
      return [area, led.includes(area) ? -1 : leastP(own)]
    })
  )
  return areas.toSorted((a, b) => (surest.get(a) ?? 1) - (surest.get(b) ?? 1)).slice(0, most)
}

function leastP(places: ComparedPlace[]): number {
  return Math.min(1, ...places.map(({ judgement }) => judgement.comparison?.p ?? 1))
}

/** The same of every place in a sentence each, for those who do not see the colours. */
export function rugSummary(compared: Compared[], focus: string[], against: Comparator): string[] {
  const tallies = talliesOf(compared, focus, against)
  const sentences = tallies.map(({ name, better, worse, differs, tested }) => {
    if (tested === 0) return `${capitalise(name)} kan inte prövas.`
    const found = [
      ...(worse > 0 ? [`sämre i ${worse}`] : []),
      ...(better > 0 ? [`bättre i ${better}`] : [])
    ]
    const of = `av ${tested} ${tested === 1 ? 'prövad indikator' : 'prövade indikatorer'}`
    if (found.length > 0) {
      const more = differs > 0 ? ` och skiljer sig i ${differs} till` : ''
      return `${capitalise(name)} är ${list(found)} ${of}${more}.`
    }
    const told = differs > 0 ? `skiljer sig i ${differs}` : 'skiljer sig inte säkert i någon'
    return `${capitalise(name)} ${told} ${of}.`
  })
  return [`Jämfört med ${thansOf(tallies, against)}.`, ...sentences]
}

/** What all of them are compared with: "Laxå", "resten av norra länsdelen och norra länsdelen". */
function thansOf(tallies: Tally[], against: Comparator): string {
  const thans = [...new Set(tallies.map(({ than }) => than))]
  return thans.length > 0 ? list(thans) : comparatorPhrase[against]
}

/** How many comparisons are made, and what they come to. */
export function rugNote(compared: Compared[]): string {
  const judgements = compared.flatMap(({ places }) => places.map(({ judgement }) => judgement))
  const note = testingNote(judgements, { one: 'skillnad', many: 'skillnader' })
  return note || 'Här finns inget att pröva: källorna ger inga antal för urvalet.'
}

/** How to read the rug, one point each. */
export function rugGuide(than: string, hider: Hider, beside = `${whole}s`): string[] {
  return [
    `Varje rad är en indikator och varje ruta en plats. Siffran är platsens värde det senaste året, ${beside} står till vänster.`,
    `Blå ruta är bättre och orange sämre än ${than}, grå med märke skiljer sig utan att vara bättre eller sämre. ▲ är högre och ▼ lägre.`,
    `Ruta utan märke: skillnaden är inte säkerställd. Kryss: ${notShown[hider]}. Streck: uppgift saknas.`,
    '< betyder under och > över: det exakta värdet visas inte, för att ingen ska kunna räkna ut vad som gäller ett enskilt barn.',
    'Välj en ruta för att öppna indikatorn med platsen i fokus.'
  ]
}

function talliesOf(compared: Compared[], focus: string[], against: Comparator): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const { indicator, places } of compared) {
    for (const place of places) {
      const { row, judgement } = place
      if (focus.length > 0 && !focus.includes(row.area)) continue
      const nothing = { better: 0, worse: 0, differs: 0, tested: 0 }
      const named = { area: row.area, name: row.sentence_name, than: thanOf(place, against) }
      const tally = tallies.get(row.area) ?? { ...named, ...nothing }
      tallies.set(row.area, tally)
      const { verdict } = judgement
      if (verdict !== 'untested') tally.tested += 1
      if (verdict !== 'higher' && verdict !== 'lower') continue
      if (indicator.direction === 'neutral') tally.differs += 1
      else if (verdict === indicator.direction) tally.better += 1
      else tally.worse += 1
    }
  }
  return [...tallies.values()]
}

function testedText(tallies: Tally[]): string {
  const [least, most] = [
    Math.min(...tallies.map(({ tested }) => tested)),
    Math.max(...tallies.map(({ tested }) => tested))
  ]
  const noun = most === 1 ? 'indikator' : 'indikatorer'
  return `${least === most ? most : `${least}–${most}`} ${noun}`
}
