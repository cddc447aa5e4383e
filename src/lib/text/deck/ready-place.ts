import type { PlaceDecision } from '../../queries/decision/decisions.ts'
import { isDecided } from '../../schema/registers/decision.ts'
import { formatDate } from '../../format/date.ts'
import type { Slide } from '../../deck/slide.ts'
import { placeSearch } from '../../url/place-view.ts'
import { findingClaim } from '../finding/claim.ts'
import { placeFindings } from '../finding/finding.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { exampleMark } from '../parts/example.ts'
import { findingsOf } from '../place/findings.ts'
import { tallyOf } from '../place/profile-headline.ts'
import type { Profile, ProfileTheme } from '../place/profile.ts'
import { rowSearch } from '../place/row-search.ts'
import { readySlides, type Message } from './ready-deck.ts'
import { findingMessage } from './ready-finding.ts'
import { decisionTold, dueTold } from './ready-register.ts'

const mostDecisions = 2

/** How a place stands, in one click: what differs most surely, what has been decided for it, and what is due. */
export function readyPlace(profile: Profile, decisions: PlaceDecision[], day: string): Slide[] {
  const { place } = profile.subject
  const findings = placeFindings(profile)
  // Those that name the place come first.
  const decided = decisions.filter(isDecided).slice(0, mostDecisions)
  return readySlides({
    title: place.name,
    subtitle: `Barn och unga. Läget ${formatDate(day)}`,
    day,
    opening: [],
    messages: [
      ...findings.map((finding) => findingMessage(finding, place.name)),
      ...neitherMessages(profile)
    ],
    spare: quietMessages(profile),
    closing: [...decided.map(decisionTold), ...dueTold(decisions, day, decided)],
    short:
      findings.length + findingsOf(profile).neither.length > 0
        ? `Mer än så skiljer sig inte säkert i ${place.sentence_name}.`
        : `Inget skiljer sig säkert i ${place.sentence_name}.`
  })
}

/** What differs for sure without being better or worse. */
function neitherMessages(profile: Profile): Message[] {
  return findingsOf(profile).neither.map(({ row, kind, text, exact, example }) => {
    const { id, theme } = row.indicator
    const judged = kind === 'level' ? row.judgement : row.change
    return {
      subject: id,
      theme,
      tone: 'other',
      claim: findingClaim(row, kind, profile),
      note: `${profile.subject.place.name}. ${text} (${exact}).`,
      example,
      order: judged.comparison?.p ?? 1,
      chart: { kind: 'trend', address: `/indikator/${id}/${rowSearch(row, profile)}`, part: null }
    }
  })
}

/** Themes where the place has been tested and differs in nothing: that is worth knowing too. */
function quietMessages(profile: Profile): Message[] {
  return profile.themes.flatMap((theme, i) => {
    const { tested, worse, better, differs } = tallyOf(theme.rows)
    return tested === 0 || worse + better + differs > 0 ? [] : [quietMessage(theme, profile, i)]
  })
}

function quietMessage({ theme, rows }: ProfileTheme, profile: Profile, order: number): Message {
  const { place } = profile.subject
  const { tested } = tallyOf(rows)
  const count = tested === 1 ? '1 prövad indikator' : `${tested} prövade indikatorer`
  const than = comparatorPhrase[profile.view.against]
  return {
    subject: theme.id,
    theme: theme.id,
    tone: 'other',
    claim: `${theme.title} i ${place.sentence_name}: ingen säker skillnad mot ${than} i ${count}`,
    note: '',
    example: exampleMark(rows) !== '',
    order,
    chart: {
      kind: 'profile',
      address: `/omrade/${place.code}/${placeSearch(profile.view)}`,
      part: theme.id
    }
  }
}
