import { hasValueOrBound } from '../../schema/bound.ts'
import { hasCounts } from '../../schema/registers/indicator.ts'
import { differencePhrase } from '../comparison/difference.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import type { Profile, ProfileTheme } from './profile.ts'
import { list, lowerFirst } from '../parts/sentence.ts'
import type { Tone } from '../parts/tone.ts'

// As many can be told in words; more are counted.
const toldInWords = 2

/** How many rows of a theme, or of all themes, could be tested and what came of it. */
export interface Tally {
  tested: number
  worse: number
  better: number
  differs: number
}

export function tallyOf(rows: { tone: Tone }[]): Tally {
  const count = (wanted: Tone) => rows.filter(({ tone }) => tone === wanted).length
  const [worse, better, differs] = [count('worse'), count('better'), count('differs')]
  return { tested: rows.length - count('untested'), worse, better, differs }
}

/** A word of what came of the tests, and how it is coloured. */
export interface TallyWord {
  text: string
  tone: Tone
}

/** How many stand out and which way: "1 sämre", "2 skiljer sig"; empty where none does. */
export function tallyWords({ worse, better, differs }: Tally): TallyWord[] {
  return [
    { count: worse, word: 'sämre', tone: 'worse' as const },
    { count: better, word: 'bättre', tone: 'better' as const },
    { count: differs, word: 'skiljer sig', tone: 'differs' as const }
  ].flatMap(({ count, word, tone }) => (count > 0 ? [{ text: `${count} ${word}`, tone }] : []))
}

/** A theme of a place in a few words. What is not tested is never told as no difference. */
export function themeWords(rows: { tone: Tone }[]): TallyWord[] {
  const tally = tallyOf(rows)
  if (tally.tested === 0) return [{ text: 'kan inte prövas', tone: 'untested' }]
  const found = tallyWords(tally)
  if (found.length > 0) return found
  const part = tally.tested < rows.length ? `, ${tally.tested} av ${rows.length} prövade` : ''
  return [{ text: `ingen säker skillnad${part}`, tone: 'none' }]
}

/** A theme's finding. Says that the place differs only where the tests say so. */
export function themeHeadline({ theme, rows }: ProfileTheme, { subject, view }: Profile): string {
  const against = comparatorPhrase[view.against]
  const place = subject.place.sentence_name
  const { tested, worse, better, differs } = tallyOf(rows)
  if (rows.every(({ figure }) => !hasValueOrBound(figure.own))) {
    return `${theme.title}: inget värde kan visas för ${place}`
  }
  if (rows.every(({ indicator }) => !hasCounts(indicator))) {
    return `${theme.title}: källan ger inga antal, så skillnader kan inte prövas`
  }
  if (tested === 0) return `${theme.title}: inget kan prövas mot ${against}`
  const found = rows.filter(
    ({ tone }) => tone === 'worse' || tone === 'better' || tone === 'differs'
  )
  if (found.length === 0) {
    const none = `ingen säkerställd skillnad mot ${against}`
    const untested = rows.length - tested
    if (untested > tested) {
      const others = tested === 1 ? 'den andra' : 'de andra'
      return `${theme.title}: ${untested} av ${rows.length} indikatorer kan inte prövas, ${others} visar ${none}`
    }
    return `${theme.title}: ${none}${tested > 1 ? ` i ${tested} prövade indikatorer` : ''}`
  }
  const inWords = found.every(({ indicator }) => indicator.higher_phrase && indicator.lower_phrase)
  if (found.length <= toldInWords && inWords) {
    const phrases = found.map(({ indicator, judgement }) => {
      return lowerFirst(differencePhrase(indicator, view, judgement.verdict))
    })
    return `${theme.title}: ${list(phrases)} i ${place} än i ${against}`
  }
  const ways = [
    ...(worse > 0 ? [[worse, 'sämre'] as const] : []),
    ...(better > 0 ? [[better, 'bättre'] as const] : []),
    ...(differs > 0 ? [[differs, 'skiljer sig'] as const] : [])
  ]
  const [[first, how] = [0, ''], ...others] = ways
  const rest = others.map(([count, other]) => `, ${count} ${other}`).join('')
  const count = `${theme.title}: ${first} av ${tested} prövade indikatorer`
  return how === 'skiljer sig'
    ? `${count} skiljer sig mellan ${place} och ${against}`
    : `${count} är ${how} i ${place} än i ${against}${rest}`
}
