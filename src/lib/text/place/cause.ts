import { formatDate } from '../../format/date.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Cause, Standing } from '../../schema/registers/cause.ts'
import { isMadeUp } from '../parts/example.ts'
import type { TopicNumbers } from './topic-numbers.ts'

/** An indicator that would speak for a cause or against it, with what it says of the place. */
export interface SpeakingIndicator {
  id: string
  title: string
  /** The search part that puts the place in focus on the indicator's own page. */
  search: string
  /** "1 av 100. Ingen säker skillnad eller ändring." */
  words: string
  example: boolean
}

/** A published cause with the indicators that it points at. */
export interface SpokenCause extends Omit<Cause, 'speaks'> {
  speaks: SpeakingIndicator[]
}

export function spokenCause(
  cause: Cause,
  numbers: TopicNumbers[],
  indicators: IndicatorRow[]
): SpokenCause {
  const ids = cause.speaks === '' ? [] : cause.speaks.split(',')
  const speaks = indicators.flatMap((indicator) => {
    const { id, title } = indicator
    if (!ids.includes(id)) return []
    const found = numbers.find((one) => one.indicator.id === id)
    const words = found ? `${found.value}. ${found.verdict}` : 'ingen uppgift för platsen.'
    return [{ id, title, search: found?.search ?? '', words, example: isMadeUp(indicator) }]
  })
  return { ...cause, speaks }
}

/** How sure those who say it are, before what they say. */
export const standingMark: Record<Standing, string> = {
  vet: 'Vet',
  tror: 'Tror',
  'ta reda på': 'Ska tas reda på'
}

/** "Elevrådet, 2 november 2026. Känt från: Närvaron 2026." */
export function saidBy({ organisation, date, source }: SpokenCause): string {
  const from = source ? ` Känt från: ${source.replace(/\.$/, '')}.` : ''
  return `${organisation}, ${formatDate(date)}.${from}`
}

/** The causes of topics of somebody's own, by topic in Swedish order, whatever capitals it is written in. */
export function ownTopics<Said extends Pick<Cause, 'topic'>>(
  causes: Said[]
): { topic: string; causes: Said[] }[] {
  const keyOf = ({ topic }: Said) => topic?.toLocaleLowerCase('sv') ?? ''
  const keys = [...new Set(causes.map(keyOf).filter(Boolean))]
  return keys
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
    .map((key) => {
      const own = causes.filter((cause) => keyOf(cause) === key)
      return { topic: own[0]?.topic ?? '', causes: own }
    })
}

/** Those that are to be shown beside official figures alone: nothing made up, and no made-up figures beside them. */
export function officialCauses<Said extends SpokenCause>(causes: Said[]): Said[] {
  return causes
    .filter(({ example }) => !example)
    .map((cause) => ({ ...cause, speaks: cause.speaks.filter(({ example }) => !example) }))
}
