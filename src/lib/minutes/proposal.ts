import type { DecisionKind } from '../schema/registers/decision.ts'
import { dateSpan } from '../format/date-span.ts'
import { capitalise } from './language/capitals.ts'
import { findDates } from './language/written-date.ts'
import type { Vocabulary } from './language/vocabulary.ts'
import { agendaItem, cut } from './outcome/agenda-item.ts'
import { dateIn, dueIn, followUpDate, nextIn, type Meetings } from './outcome/follow-up.ts'
import type { Item, Outcome } from './outcome/outcome.ts'
import { decidedText } from './outcome/proposed.ts'
import type { PlaceCues } from './outcome/place-cues.ts'
import type { ThemeCues } from './outcome/theme-cues.ts'
import { mandateHolder } from './outcome/mandate.ts'
import type { People } from './people/people.ts'

/** A row proposed for the register of decisions, and where it comes from. */
export interface Proposal {
  file: string
  /** 1-based, in the file's text. */
  line: number
  kind: DecisionKind
  date: string
  forum: string
  agenda_item: string
  summary: string
  mandate_holder: string
  follow_up: string
  areas: string[]
  themes: string[]
  source: string
}

/** What the rows of one file have in common. */
export interface Minutes {
  file: string
  date: string
  /** The day of the next meeting; empty when it is not told. */
  next: string
  forum: string
  /** What the register calls the minutes of a day. */
  sourceOf: (date: string) => string
  /** The places whose own meeting it is; empty for the county's. */
  home: string[]
  people: People
}

/** What proposals are written with. */
export interface Cues {
  vocabulary: Vocabulary
  themes: ThemeCues
  places: PlaceCues
}

const longestSummary = 400

/** Drafts a row of what came of an item. */
export function propose(outcome: Outcome, minutes: Minutes, cues: Cues): Proposal {
  const { people } = minutes
  const { item } = outcome
  const date = dayOf(item, minutes.date)
  const text = decidedText(outcome)
  const told = people.redact(capitalise(text))
  const summary = cut(told, longestSummary)
  const title = agendaItem(item, people, cues.vocabulary) || firstWords(summary)
  return {
    file: minutes.file,
    line: outcome.line,
    kind: outcome.kind,
    date,
    forum: minutes.forum,
    agenda_item: title,
    summary: summary || title,
    mandate_holder: mandateHolder(outcome, people, cues.vocabulary),
    follow_up: dueDay(outcome, text, { held: date, next: minutes.next }),
    // Nora can be a person, but not where the names are gone.
    areas: cues.places.find(`${told}\n${title}`, minutes.home),
    themes: cues.themes.find(text, item),
    source: minutes.sourceOf(date)
  }
}

/** When it comes back, or is to be done, as the list that it stands in says. */
function dueDay({ followUp, item, kind }: Outcome, text: string, meetings: Meetings): string {
  const own = followUpDate(followUp, text, meetings)
  if (kind === 'bordlagt' && !own) return dateIn(text, meetings) || nextIn(text, meetings)
  if (own || kind !== 'uppdrag') return own
  return dueIn(text, meetings) || nextIn(item.heading, meetings)
}

/** The day that stands beside an item in a log, or else the meeting's. */
function dayOf({ date }: Item, held: string): string {
  const [own] = date ? findDates(date, held.slice(0, 4)) : []
  return own?.date ?? held
}

/** What a text without a heading is about: "Läromedel: förslaget antas", or the words that it begins with. */
function firstWords(summary: string): string {
  const told = summary.replace(/^@?\[…\](?: \([^()]*\))?(?::| [–-])? /u, '')
  const plain = told === summary ? summary : capitalise(told)
  return /^[^:.]{3,60}(?=: )/.exec(plain)?.[0] ?? cut(plain, 60)
}

/** The precision of a proposal's date, in the register's words; empty when there is none. */
export function precisionOf({ date }: Proposal): string {
  return dateSpan(date)?.precision ?? ''
}
