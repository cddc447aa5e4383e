import { longest, newSlide, type Slide } from '../../deck/slide.ts'
import { reasons } from '../../priorities/priorities.ts'
import type { RankedTopic } from '../../priorities/ranking.ts'
import { dotsText, givenText, rankText, reasonLabel } from './priorities.ts'

// As many as a group of managers has time for; the whole list is in the hand-out.
const mostListed = 8
const mostShown = 5

interface PriorityResults {
  topics: RankedTopic[]
  groups: number
  place: string
  /** The address of the page that shows an indicator for the place. */
  addressOf: (indicator: string) => string
}

/** What the groups want, as slides: the list, and for each of the first the numbers and the groups' reasons. */
export function prioritySlides({ topics, groups, place, addressOf }: PriorityResults): Slide[] {
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
    newSlide({
      kind: 'text',
      title: 'Det här är viktigast för oss',
      text: fitting(lines, longest.text),
      note: 'Prickarna är gruppernas egna. De säger vad deltagarna tycker är viktigast, inte vad som är störst i siffrorna.'
    }),
    ...given.slice(0, mostShown).flatMap((topic) => slidesOf(topic, given, addressOf))
  ]
}

function slidesOf(
  topic: RankedTopic,
  all: RankedTopic[],
  addressOf: PriorityResults['addressOf']
): Slide[] {
  const title = `${rankText(topic, all)}. ${topic.title}`.slice(0, longest.title)
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
            title,
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

/** The first of the lines that fit; a first one that is too long by itself is cut. */
function fitting(lines: string[], most: number): string {
  let text = ''
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`
    if (longer.length > most) return text === '' ? `${line.slice(0, most - 1)}…` : text
    text = longer
  }
  return text
}
