import { formatDate } from '../../format/date.ts'
import type { Dispatch } from './dispatch.ts'
import { isAnswer, type FollowedItem } from './followed-item.ts'
import type { OpenFinding } from './open-finding.ts'
import {
  allAnswered,
  dispatchTitle,
  exampleWords,
  followedWords,
  meetingWords,
  madeUpWords,
  nothing,
  openWords,
  sinceWords,
  untilWords
} from './words.ts'

// So many lines of each kind are read in a letter; the page has them all.
const most = 8

/** A dispatch as plain text to put in a letter, with source, date and address. `address` is the page's. */
export function dispatchEmail(
  dispatch: Dispatch,
  { site, address }: { site: string; address: string }
): string {
  const { place, forum, day, news, findings, overdue, coming } = dispatch
  const meeting = forum?.next
  const official = findings.filter(({ example }) => !example)
  const made = findings.length - official.length
  const none = made > 0 ? 'Inga ur officiella siffror.' : allAnswered(dispatch)
  return [
    `${place.name}. ${dispatchTitle(dispatch)}`,
    ...(meeting
      ? [`${forum.name}. ${meetingWords(meeting)}${meeting.example ? ' Exempel.' : ''}`]
      : []),
    ...part(
      'NYTT',
      sinceWords(dispatch),
      news.map(({ title, day: of }) => `${formatDate(of)}: ${title}`),
      nothing.news
    ),
    ...part('OBESVARADE FYND', openWords, official.map(findingLine), none),
    ...(made > 0 ? [`${madeUpWords(made, official.length === 0)} ${exampleWords}.`] : []),
    ...part(
      'UPPFÖLJNINGAR SOM HAR PASSERAT',
      'Datumet har passerat och registret saknar besked. Något kan ändå ha hänt.',
      answersFirst(overdue).map(followedWords),
      nothing.overdue
    ),
    ...part(
      'ATT FÖLJA UPP',
      untilWords(dispatch),
      answersFirst(coming).map(followedWords),
      nothing.coming
    ),
    '',
    `Källa: ${site}, läget ${formatDate(day)}, ${address}`
  ].join('\n')
}

const findingLine = ({ title, place, text }: OpenFinding) => `${title}, ${place}. ${text}`

// Answers are few, and are not to be among those that the letter leaves out.
const answersFirst = (items: FollowedItem[]) =>
  items.toSorted((a, b) => Number(isAnswer(b)) - Number(isAnswer(a)))

function part(heading: string, words: string, lines: string[], none = ''): string[] {
  if (lines.length === 0) return ['', heading, none]
  const told = lines.slice(0, most).map((line) => `- ${line}`)
  const more = lines.length - told.length
  return ['', heading, words, ...told, ...(more > 0 ? [`- … och ${more} till på sidan.`] : [])]
}
