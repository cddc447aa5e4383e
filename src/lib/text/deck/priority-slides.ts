import { longest, newSlide, type Slide } from '../../deck/slide.ts'
import type { GatheredCause } from '../../priorities/causes.ts'
import { reasons } from '../../priorities/priorities.ts'
import type { RankedTopic } from '../../priorities/ranking.ts'
import { lowerFirst } from '../parts/sentence.ts'
import type { TopicNumbers } from '../place/topic-numbers.ts'
import { noProof, speakingText, standingText } from './causes.ts'
import { fitting } from './fitting.ts'
import { dotsText, givenText, rankText, reasonLabel } from './priorities.ts'

// As many as a group of managers has time for; the whole list is in the hand-out.
const mostListed = 8
const mostShown = 5

interface PriorityResults {
  topics: RankedTopic[]
  causes: GatheredCause[]
  groups: number
  place: string
  /** The address of the page that shows an indicator for the place. */
  addressOf: (indicator: string) => string
  /** What the numbers of the place say of an indicator; undefined where there are none to show. */
  numbersOf: (indicator: string | null) => TopicNumbers | undefined
}

/** What the groups want, as slides: the list, for each of the first the numbers and the groups' reasons, and what they say lies behind. */
export function prioritySlides(results: PriorityResults): Slide[] {
  const { topics, groups, place } = results
  const given = topics.filter(({ rank }) => rank !== null)
  const who = groups === 1 ? 'En grupp' : `${groups} grupper`
  const lines = given
    .slice(0, mostListed)
    .map((topic) => `${rankText(topic, given)}. ${topic.title}, ${dotsText(topic.dots)}`)
  return [
    newSlide({
      kind: 'title',
      title: `Vad vi vill i ${place}`,
      subtitle: `Platsanalys. ${who} har gått igenom siffrorna och prioriterat.`,
      note: ''
    }),
    ...(given.length > 0 ? [listSlide(lines)] : []),
    ...given.slice(0, mostShown).flatMap((topic) => slidesOf(topic, given, results)),
    ...causeSlides(results)
  ]
}

function listSlide(lines: string[]): Slide {
  return newSlide({
    kind: 'text',
    title: 'Det här är viktigast för oss',
    text: fitting(lines, longest.text),
    note: 'Prickarna är gruppernas egna. De säger vad deltagarna tycker är viktigast, inte vad som är störst i siffrorna.'
  })
}

/** For each of the first that something is said of: its causes in words, each with how sure the groups are. */
function causeSlides({ causes, groups, numbersOf }: PriorityResults): Slide[] {
  const subjects = [...new Set(causes.map(subjectOf))].slice(0, mostShown)
  return subjects.map((subject) => {
    const own = causes.filter((cause) => subjectOf(cause) === subject)
    const lines = own.map(({ text, standings }) => {
      const marks = standings.map((one) => standingText(one, groups > 1))
      return `${marks.join('. ')}: ${text}`
    })
    const pointed = [...new Set(own.flatMap(({ speaks }) => speaks))]
    const spoken = pointed.flatMap((id) => {
      const numbers = numbersOf(id)
      return numbers ? [`Kan tala för eller emot: ${speakingText(numbers)}`] : []
    })
    return newSlide({
      kind: 'text',
      title: `Bakom siffran: ${own[0]?.title ?? ''}`.slice(0, longest.title),
      text: fitting(lines, longest.text),
      note: fitting([...spoken, noProof], longest.note)
    })
  })
}

const subjectOf = ({ indicator, title }: GatheredCause) => indicator ?? title

function slidesOf(
  topic: RankedTopic,
  all: RankedTopic[],
  { addressOf, numbersOf }: Pick<PriorityResults, 'addressOf' | 'numbersOf'>
): Slide[] {
  const title = `${rankText(topic, all)}. ${topic.title}`.slice(0, longest.title)
  const numbers = numbersOf(topic.indicator)
  const said = numbers ? `${title}: ${lowerFirst(numbers.verdict).replace(/\.$/, '')}` : title
  const why = reasons.flatMap((reason) =>
    topic.said[reason].map((text) => `${reasonLabel[reason]}: ${text}`)
  )
  const note = fitting([`${givenText(topic)}.`, ...why], longest.note)
  const { indicator } = topic
  const chart = { kind: 'trend' as const, part: null, frozen: null }
  return [
    ...(indicator
      ? [
          newSlide({
            kind: 'chart',
            title: said.length <= longest.title ? said : title,
            note,
            chart: { ...chart, address: addressOf(indicator) }
          })
        ]
      : []),
    ...(why.length > 0
      ? [newSlide({ kind: 'text', title, text: fitting(why, longest.text), note })]
      : [])
  ]
}
