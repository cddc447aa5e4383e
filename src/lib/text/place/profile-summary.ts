import { formatValue } from '../../format/number.ts'
import { differencePhrase } from '../comparison/difference.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import type { Profile, ProfileRow } from './profile.ts'
import { restLacks, restOfCountyValue } from '../comparison/rest-of-county.ts'
import { capitalise, list, lowerFirst } from '../parts/sentence.ts'
import type { Tone } from '../parts/tone.ts'
import { valueWithUnit } from '../parts/value.ts'

/** A sentence; `example` when every figure that it tells is made up. */
export interface SummarySentence {
  text: string
  example: boolean
}

/** A row as a sentence names it. */
interface Item {
  text: string
  figures: string
  p: number
  example: boolean
}

// More than this would be a list and no sentence.
const namedDifferences = 3
const namedChanges = 2

/** What stands out in a place, for worse and for better, and what changed since it was last measured. */
export function placeSummary(profile: Profile): SummarySentence[] {
  return [...differenceSentences(profile), changeSentence(profile)]
}

function differenceSentences(profile: Profile): SummarySentence[] {
  const { rows, view, subject } = profile
  const place = subject.place.sentence_name
  const against = comparatorPhrase[view.against]
  const tested = rows.filter(({ tone }) => tone !== 'untested').length
  if (tested === 0) return [plain(untestedSentence(against))]
  const of = (wanted: Tone) => rows.filter(({ tone }) => tone === wanted)
  const [worse, better, differs] = [of('worse'), of('better'), of('differs')]
  if (worse.length + better.length + differs.length === 0)
    return [plain(noneSentence(tested, profile))]
  const naming = (found: ProfileRow[]) => {
    const items = found.map((row) => difference(row, profile))
    return named(items, namedDifferences)
  }
  if (tested === 1) {
    const way = worse.length > 0 ? 'är säkerställt sämre' : 'är säkerställt bättre'
    const how = differs.length > 0 ? 'skiljer sig säkerställt' : way
    const only = `Den enda indikator som kan prövas mot ${against} ${how} i ${place}`
    return [join(only, naming([...worse, ...better, ...differs]), '.')]
  }
  const others = differs.length > 0 ? ` ${neitherSentence(differs.length)}` : ''
  const compared = `av ${tested} jämförelser`
  const start =
    worse.length > 0
      ? `${capitalise(place)} ligger säkerställt sämre till än ${against} i ${worse.length} ${compared}`
      : `${capitalise(place)} ligger inte säkerställt sämre till än ${against} i någon ${compared}`
  return [
    join(start, naming(worse), '.'),
    better.length > 0
      ? join(
          `I ${better.length} ligger ${place} säkerställt bättre till`,
          naming(better),
          `.${others}`
        )
      : plain(`Ingen jämförelse visar att ${place} ligger säkerställt bättre till.${others}`)
  ]
}

function neitherSentence(count: number): string {
  return count === 1
    ? 'En indikator skiljer sig, men är varken bättre eller sämre.'
    : `${count} indikatorer skiljer sig, men är varken bättre eller sämre.`
}

function untestedSentence(against: string): string {
  const why = against === 'riket' ? 'finns inte för riket, visas inte' : 'saknas, visas inte'
  return `Inget här kan prövas mot ${against}: uppgifterna ${why} eller ges utan antal.`
}

function noneSentence(tested: number, { subject, view }: Profile): string {
  const all =
    tested === 1
      ? 'Den enda indikator som kan prövas visar ingen'
      : `Ingen av de ${tested} indikatorer som kan prövas visar någon`
  const [place, against] = [subject.place.sentence_name, comparatorPhrase[view.against]]
  return `${all} statistiskt säkerställd skillnad mellan ${place} och ${against}.`
}

function changeSentence(profile: Profile): SummarySentence {
  const tested = profile.rows.filter(({ changeTone }) => changeTone !== 'untested').length
  if (tested === 0) return plain('Förändringen sedan förra mätningen kan inte prövas.')
  const ways: [Tone, string][] = [
    ['worse', 'blivit säkerställt sämre'],
    ['better', 'blivit säkerställt bättre'],
    ['differs', 'förändrats utan att bli bättre eller sämre']
  ]
  const parts = ways.flatMap(([tone, how]) => {
    const changed = profile.rows.filter(({ changeTone }) => changeTone === tone)
    if (changed.length === 0) return []
    const items = changed.map((row) => change(row, profile))
    return [{ how, count: changed.length, items }]
  })
  const shown = parts.flatMap(({ items }) => surest(items, namedChanges))
  const example = shown.every((item) => item.example)
  if (parts.length === 0) {
    return plain(
      tested === 1
        ? 'Den enda förändring sedan förra mätningen som kan prövas är inte säkerställd.'
        : `Ingen av de ${tested} förändringar sedan förra mätningen som kan prövas är säkerställd.`
    )
  }
  const texts = parts.map(({ how, count, items }, i) => {
    const names = named(items, namedChanges, example).text
    return i === 0
      ? `har ${numeral(count)} av ${tested} prövade indikatorer ${how}${names}`
      : `${numeral(count)} har ${how}${names}`
  })
  return { text: `Sedan förra mätningen ${texts.join('; ')}.`, example }
}

/** "färre elever mår oftast bra (64 % mot 72 %)" */
function difference({ indicator, figure, judgement }: ProfileRow, { view }: Profile): Item {
  const { own, riket } = figure
  const other = view.against === 'riket' ? riket : restOfCountyValue(own, indicator)
  const written = indicator.measure === 'rate' ? valueWithUnit : formatValue
  const lacks = view.against === 'ovriga' ? restLacks(own) : ''
  return {
    text: lowerFirst(differencePhrase(indicator, view, judgement.verdict)),
    figures: [
      `${formatValue(own.value ?? 0, indicator)} mot ${written(other ?? 0, indicator)}`,
      lacks
    ]
      .filter(Boolean)
      .join(', '),
    p: judgement.comparison?.p ?? 1,
    example: indicator.source_kind === 'example'
  }
}

/** "färre elever mår oftast bra (64 % 2023, 72 % 2020)" */
function change(
  { indicator, figure, before, change: judged }: ProfileRow,
  { view }: Profile
): Item {
  const values = [figure.own, before].map((point) => {
    return point ? `${formatValue(point.value ?? 0, indicator)} ${point.period}` : ''
  })
  return {
    text: lowerFirst(differencePhrase(indicator, view, judged.verdict)),
    figures: values.join(', '),
    p: judged.comparison?.p ?? 1,
    example: indicator.source_kind === 'example'
  }
}

function surest(items: Item[], most: number): Item[] {
  return items.toSorted((a, b) => a.p - b.p).slice(0, most)
}

/**
 * The surest of them, behind a colon when they are all of them. Those made up say so, unless all that the sentence names
 * is: by itself it knows of no others.
 */
function named(items: Item[], most: number, example = isExample(items, most)): SummarySentence {
  const shown = surest(items, most)
  const texts = shown.map(({ text, figures, example: own }) => {
    return `${text} (${figures}${own && !example ? ', exempeldata' : ''})`
  })
  if (texts.length === 0) return plain('')
  return { text: `${items.length > most ? '. Tydligast:' : ':'} ${list(texts)}`, example }
}

function isExample(items: Item[], most: number): boolean {
  return surest(items, most).every((item) => item.example)
}

function numeral(count: number): string {
  if (count === 0) return 'ingen'
  return count === 1 ? 'en' : String(count)
}

function join(start: string, names: SummarySentence, end: string): SummarySentence {
  return { ...names, text: `${start}${names.text}${end}` }
}

function plain(text: string): SummarySentence {
  return { text, example: false }
}
