import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { capitalise } from '../parts/sentence.ts'
import { findingsOf } from './findings.ts'
import { plainRow } from './plain-row.ts'
import type { Profile } from './profile.ts'
import { rowSearch } from './row-search.ts'

/** What the numbers say of an indicator in the place, beside what the groups say. */
export interface TopicNumbers {
  indicator: IndicatorRow
  /** "7 av 10", "Visas inte", "8 av 10 i södra länsdelen" */
  value: string
  /** "7 av 10. Övriga länet 8 av 10. Ingen säker skillnad. 68 %, 2023, exempeldata." */
  words: string
  /** "Sämre än i övriga länet. Ingen säker ändring."; where nothing could be tested it says so. */
  verdict: string
  /** The search part that puts the place in focus on the indicator's own page. */
  search: string
}

const untestedWords = 'Ingen skillnad är prövad.'

/** Every indicator of the place, in the register's order. */
export function topicNumbers(profile: Profile, outer: Profile | null): TopicNumbers[] {
  return profile.rows.map((row) => {
    const plain = plainRow(row, outer)
    const of = plain.around && outer ? outer : profile
    const value = plain.around ? `${plain.value} i ${of.subject.place.sentence_name}` : plain.value
    const parts = [
      value,
      plain.beside?.words,
      ...plain.verdicts.map(({ words }) => words),
      plain.exact
    ]
    const words = parts.flatMap((part) => (part ? [`${capitalise(part)}.`] : [])).join(' ')
    const judged = plain.verdicts.map((one) => `${one.words}.`).join(' ')
    const where = plain.around && judged ? `I ${of.subject.place.sentence_name}: ` : ''
    const verdict = judged ? `${where}${judged}` : untestedWords
    return { indicator: row.indicator, value, words, verdict, search: rowSearch(plain.row, of) }
  })
}

/** Indicators under a heading, to choose among. */
export interface TopicGroup {
  title: string
  numbers: TopicNumbers[]
}

/** What stands out in the place, or in the länsdel around it, and the rest theme by theme; each indicator once. */
export function topicGroups(profile: Profile, outer: Profile | null): TopicGroup[] {
  const all = topicNumbers(profile, outer)
  const found = new Set(
    [profile, outer].flatMap((one) => {
      if (!one) return []
      const { strengths, concerns, neither } = findingsOf(one)
      return [...concerns, ...strengths, ...neither].map(({ row }) => row.indicator.id)
    })
  )
  const themes = profile.themes.map(({ theme }) => ({
    title: theme.title,
    numbers: all.filter(({ indicator }) => indicator.theme === theme.id && !found.has(indicator.id))
  }))
  const standing = {
    title: 'Det som sticker ut',
    numbers: [...found].flatMap((id) => all.find(({ indicator }) => indicator.id === id) ?? [])
  }
  return [standing, ...themes].filter(({ numbers }) => numbers.length > 0)
}

/** The numbers of an indicator by its id. */
export function numbersById(choices: TopicGroup[]): Map<string, TopicNumbers> {
  return new Map(choices.flatMap(({ numbers }) => numbers.map((own) => [own.indicator.id, own])))
}
