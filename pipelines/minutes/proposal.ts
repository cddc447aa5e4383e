import type { DecisionKind } from '../../src/lib/schema/decision.ts'
import { dateSpan } from '../read/written/date-span.ts'
import { capitalise } from './language/capitals.ts'
import type { Vocabulary } from './language/vocabulary.ts'
import { agendaItem, cut, presenterWorkplace } from './outcome/agenda-item.ts'
import { followUpDate } from './outcome/follow-up.ts'
import type { Outcome } from './outcome/outcome.ts'
import type { PlaceCues } from './outcome/place-cues.ts'
import type { ThemeCues } from './outcome/theme-cues.ts'
import { leftOut, type People } from './people/people.ts'

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
  forum: string
  source: string
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
  const { people, date } = minutes
  const { item } = outcome
  const text = withProposal(outcome)
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
    follow_up: followUpDate(outcome.followUp, text, date),
    // Nora can be a person, but not where the names are gone.
    areas: cues.places.find(`${told}\n${title}`),
    themes: cues.themes.find(text, item),
    source: minutes.source
  }
}

/** What a text without a heading is about: "Läromedel: förslaget antas", or the words that it begins with. */
function firstWords(summary: string): string {
  return /^[^:.]{3,60}(?=: )/.exec(summary)?.[0] ?? cut(summary, 60)
}

/** "Enligt förslaget" says nothing without what was proposed. */
function withProposal({ text, item }: Outcome): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const refers =
    /(?<!\p{L})(?:enligt|bifaller|bifalls|i enlighet med|godkänner|godkänns|antar|antas)(?: \p{L}+)? förslag/iu
  const short = plain.length < 120 && !/(?<!\p{L})att(?!\p{L})|[.!?] \p{Lu}/iu.test(plain)
  if (!refers.test(plain) || !short || !item.proposal) return plain
  return `${plain.replace(/[.:]*$/, '')}: ${item.proposal.replace(/\s+/g, ' ')}`
}

const givenTo = [
  /(?:uppdra|uppdrar|uppdras|uppdrog|uppdrogs)(?: det)? åt ([^.;:]{2,90}?) att(?!\p{L})/iu,
  /(?:ge|ger|gav) ([^.;:]{2,90}?) i uppdrag(?!\p{L})/iu,
  /uppdrag (?:ges |gavs |lämnas |lämnades )?(?:till|åt) ([^.;:]{2,90}?)(?: att(?!\p{L})|[.;:]|$)/iu,
  /(?:^|att |[.!] |\n)([^.;:]{2,60}?) (?:får|fick|ges|gavs) i uppdrag(?!\p{L})/iu
]

/** Who is to do it: as the text says, or else whoever presented the item; always by function or organisation. */
function mandateHolder(
  { mandate, text, item }: Outcome,
  people: People,
  vocabulary: Vocabulary
): string {
  const told = givenTo.map((form) => form.exec(text)?.[1]).find(Boolean)
  const named = people.redact(mandate || told || '').replace(/[.,;:]+$/, '')
  if (/\p{L}/u.test(named) && !named.includes(leftOut)) return cut(named, 100)
  return presenterWorkplace(item, people, vocabulary)
}

/** The precision of a proposal's date, in the register's words; empty when there is none. */
export function precisionOf({ date }: Proposal): string {
  return dateSpan(date)?.precision ?? ''
}
