import type { IndicatorRow } from '$lib/queries/indicators.ts'
import { findingsOf } from '$lib/text/place/findings.ts'
import { plainRow } from '$lib/text/place/plain-row.ts'
import type { Profile } from '$lib/text/place/profile.ts'
import { rowSearch } from '$lib/text/place/row-search.ts'
import { capitalise } from '$lib/text/parts/sentence.ts'

/** What the numbers say of an indicator in the place, beside what the groups say. */
export interface TopicNumbers {
  indicator: IndicatorRow
  /** "7 av 10", "Visas inte", "8 av 10 i södra länsdelen" */
  value: string
  /** "7 av 10. Övriga länet 8 av 10. Ingen säker skillnad. 68 %, 2023, exempeldata." */
  words: string
  /** The search part that puts the place in focus on the indicator's own page. */
  search: string
}

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
    return { indicator: row.indicator, value, words, search: rowSearch(plain.row, of) }
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
