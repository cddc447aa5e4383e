import { formatValue } from '../../format/number.ts'
import type { SimilarityGroup, SimilarityRow } from '../../queries/place/similarity.ts'
import { mostSimilar, ORDINARY_DISTANCE, type Similarity } from '../../stats/similarity.ts'
import { capitalise, list, lowerFirst } from '../parts/sentence.ts'
import { whole } from '../county/county.ts'

interface Kommun {
  code: string
  name: string
}

/** A kommun that is like the page's own, and in what. */
export interface SimilarPlace extends Kommun {
  reasons: string[]
}

/** A measure as a row of the table: the page's own kommun first, then those like it. */
export interface SimilarityTableRow {
  title: string
  /** Its year, and that it is example data where it is. */
  meta: string
  values: string[]
}

/** The kommuner most like one, the most similar first; fewer than three, or none, where too little is known. */
export interface SimilarPlaces {
  places: SimilarPlace[]
  /** What must be known of all of them: that a measure is example data, and which are not very like after all. */
  notes: string[]
  measures: SimilarityTableRow[]
  /** What likeness is measured by: "befolkning, livsvillkor och antal elever". */
  by: string
  /** How it is reckoned, a sentence each. */
  method: string[]
}

/** A kommun in one measure; `group` is null for what is only shown beside the others. */
export type LikenedRow = Omit<SimilarityRow, 'group'> & { group: SimilarityGroup | null }

/** Among which kommuner the most similar are looked for, as in "två av länets kommuner", and how many are told. */
interface Among {
  whose: string
  most: number
}

/** One measure with its values, kommun by kommun in the register's order. */
interface Measured extends Pick<
  LikenedRow,
  'group' | 'measure' | 'decimals' | 'period' | 'source_kind'
> {
  title: string
  values: (number | null)[]
}

const inCounty: Among = { whose: `${whole}s`, most: 3 }

// In standard deviations: that near each other two values are told as alike.
const close = 0.5

// What is no indicator has no title in the register.
const ownTitle: Record<SimilarityGroup, string> = {
  befolkning: 'Barn och unga 0–19 år',
  livsvillkor: 'Livsvillkor',
  skola: 'Elever per årskurs'
}

/** What a group of measures is about. */
const groupWords: Record<SimilarityGroup, string> = {
  befolkning: 'befolkning',
  livsvillkor: 'livsvillkor',
  skola: 'antal elever'
}

/** The kommuner most like the one with this code. */
export function similarPlaces(
  rows: readonly LikenedRow[],
  code: string,
  { whose, most } = inCounty
): SimilarPlaces {
  const kommuner = [...new Map(rows.map(({ area, name }) => [area, name]))].map(([code, name]) => {
    return { code, name }
  })
  const all = measuresOf(rows, kommuner)
  const measures = all.filter(({ group }) => group !== null)
  const own = kommuner.findIndex((kommun) => kommun.code === code)
  const found = mostSimilar(
    measures.map(({ group, measure, values }) => {
      return { group: group!, values, logarithmic: measure === 'count' }
    }),
    own
  ).slice(0, most)
  const shown = [own, ...found.map(({ place }) => place)]
  const name = (place: number) => kommuner[place]?.name ?? ''
  const far = found.filter(({ distance }) => distance > ORDINARY_DISTANCE)
  return {
    places: found.map((similarity) => {
      return { ...kommuner[similarity.place]!, reasons: reasonsFor(similarity, measures, own) }
    }),
    notes: [
      exampleNote(measures),
      far.length > 0
        ? `${list(far.map(({ place }) => name(place)))} skiljer sig ändå mer från ${name(own)} än två av ${whose} kommuner brukar skilja sig från varandra.`
        : null
    ].filter((note) => note !== null),
    measures: all.map((measure) => ({
      title: measure.title,
      meta: `${measure.period}${isExample(measure) ? ', exempeldata' : ''}`,
      values: shown.map((place) => valueText(measure, place))
    })),
    ...groupsTold([...new Set(measures.map(({ group }) => group!))])
  }
}

/** By what likeness is measured and how: pupils are known where a survey is, and are left out with what is made up. */
function groupsTold(groups: SimilarityGroup[]): Pick<SimilarPlaces, 'by' | 'method'> {
  const words = groups.map((group) => (group === 'skola' ? 'elever' : groupWords[group]))
  return {
    by: list(groups.map((group) => groupWords[group])),
    method: [
      ...(groups.length > 1 ? [`${capitalise(list(words))} väger lika tungt.`] : []),
      'Varje mått räknas om till samma skala, och antal jämförs som kvoter.',
      ...(groups.includes('skola')
        ? ['Elever är de som bor i kommunen, i genomsnitt per årskurs som enkäten går till.']
        : []),
      'Ordningen är en beskrivning, inget prov, och filtren ändrar den inte.'
    ]
  }
}

function measuresOf(rows: readonly LikenedRow[], kommuner: Kommun[]): Measured[] {
  const named = rows.map((row) => ({ ...row, title: row.title ?? ownTitle[row.group!] }))
  const byTitle = new Map(named.map((row) => [row.title, row]))
  return [...byTitle.values()].map((measure) => {
    const own = named.filter(({ title }) => title === measure.title)
    const valueOf = new Map(own.map(({ area, value }) => [area, value]))
    return { ...measure, values: kommuner.map(({ code }) => valueOf.get(code) ?? null) }
  })
}

/** "Mest lika: … (5,2 % mot 5,6 %) och …", "Mest olika: …", and what was left out. */
function reasonsFor(
  { place, differences }: Similarity,
  measures: Measured[],
  own: number
): string[] {
  const shared = measures
    .flatMap((measure, i) => {
      const difference = differences[i]
      return difference == null ? [] : [{ measure, size: Math.abs(difference) }]
    })
    .toSorted((a, b) => a.size - b.size)
  const sides = ({ measure }: { measure: Measured }) => sidesText(measure, own, place)
  // The one that differs most is not told as alike, and a second one only if it is.
  const alike = shared.slice(0, -1).filter(({ size }, i) => i === 0 || (i === 1 && size < close))
  const unlike = shared.slice(-1)
  const missing = measures.filter(({ values }) => values[own] == null || values[place] == null)
  return [
    alike.length > 0 ? `Mest lika: ${list(alike.map(sides))}.` : null,
    `Mest olika: ${list(unlike.map(sides))}.`,
    missing.length > 0
      ? `Uppgift saknas: ${list(missing.map(({ title }) => lowerFirst(title)))}.`
      : null
  ].filter((reason) => reason !== null)
}

/** "elever per årskurs (56 mot 68, exempeldata)"; what is printed the same is said to be. */
function sidesText(measure: Measured, own: number, other: number): string {
  const [first, second] = [valueText(measure, own), valueText(measure, other)]
  // Two numbers are told apart more easily on one line.
  const sides = (first === second ? `${first} i båda` : `${first} mot ${second}`).replaceAll(
    ' ',
    '\u00a0'
  )
  return `${lowerFirst(measure.title)} (${sides}${isExample(measure) ? ', exempeldata' : ''})`
}

function exampleNote(measures: Measured[]): string | null {
  const titles = measures.filter(isExample).map(({ title }) => lowerFirst(title))
  return titles.length > 0
    ? `${capitalise(list(titles))} är exempeldata och påverkar vilka som visas.`
    : null
}

function valueText(measure: Measured, place: number): string {
  const value = measure.values[place] ?? null
  return value === null ? 'saknas' : formatValue(value, measure)
}

function isExample({ source_kind }: Measured): boolean {
  return source_kind === 'example'
}
