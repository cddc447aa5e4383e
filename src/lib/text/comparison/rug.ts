import { notShown } from '../../format/absence.ts'
import type { Hider } from '../../format/bound.ts'
import type { ComparisonRow } from '../../queries/comparison.ts'
import type { IndicatorRow } from '../../queries/indicators.ts'
import type { Comparator } from '../../schema/comparator.ts'
import type { Judgement } from '../../stats/judgement.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { capitalise, list, listPlaces } from '../parts/sentence.ts'
import { testingNote } from '../parts/testing.ts'

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
  for (const [tone, word] of [
    ['worse', 'sämre'],
    ['better', 'bättre']
  ] as const) {
    const most = Math.max(...tallies.map((tally) => tally[tone]))
    if (most === 0) continue
    const first = tallies.filter((tally) => tally[tone] === most)
    const alike = first.filter(({ than }) => than === first[0]?.than)
    const names = capitalise(listPlaces(alike.map(({ name }) => name)))
    return `${names} är ${word} än ${first[0]?.than} i ${most} av ${testedText(alike)}`
  }
  const best = tallies.toSorted((a, b) => b.differs - a.differs)[0]!
  if (best.differs > 0) {
    return `${capitalise(best.name)} skiljer sig från ${best.than} i ${best.differs} av ${testedText([best])}`
  }
  return tallies.length === 1
    ? `${capitalise(best.name)} skiljer sig inte säkert från ${best.than} i någon indikator`
    : `Ingen plats skiljer sig säkert från ${thansOf(tallies, against)}`
}

/** The same of every place in a sentence each, for those who do not see the colours. */
export function rugSummary(compared: Compared[], focus: string[], against: Comparator): string {
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
  return `Jämfört med ${thansOf(tallies, against)}. ${sentences.join(' ')}`
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
export function rugGuide(than: string, hider: Hider, beside = 'länets'): string[] {
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
      const named = { name: row.sentence_name, than: thanOf(place, against) }
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
