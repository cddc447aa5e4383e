import type { PlaceDecision } from '../../queries/decision/decisions.ts'
import { isDecided } from '../../schema/registers/decision.ts'
import { followUpOn } from '../decision/follow-up.ts'
import { exampleMark } from '../parts/example.ts'
import { findingsOf, type SignificantFinding } from '../place/findings.ts'
import { isUncertain } from '../place/profile-row.ts'
import type { Profile } from '../place/profile.ts'
import { boundOf } from '../../schema/bound.ts'
import type { Claim, ClaimKind } from './questions.ts'
import { whole } from '../county/county.ts'

/** What there is to talk about in a place on a day, YYYY-MM-DD. */
export function placeClaims(profile: Profile, decisions: PlaceDecision[], day: string): Claim[] {
  const { rows, subject } = profile
  const where = subject.place.sentence_name
  const { concerns, strengths, neither } = findingsOf(profile)
  const counted = (kind: ClaimKind, of: Profile['rows'], words: (count: string) => string) =>
    of.length === 0 ? [] : [{ kind, fact: words(indicators(of.length)), mark: exampleMark(of) }]
  const hidden = rows.filter(({ figure: { own } }) => own.status === 'suppressed' && !boundOf(own))
  return [
    ...concerns.slice(0, 2).map((one) => significant('worse', one)),
    ...strengths.slice(0, 1).map((one) => significant('better', one)),
    ...neither.slice(0, 1).map((one) => significant('differs', one)),
    ...unfollowed(decisions, day),
    ...counted('hidden', hidden, (count) => `${count} visas inte för ${where}.`),
    ...counted('low', rows.filter(isUncertain), (count) => {
      return `${count} tolkas med försiktighet i ${where}: antalet svar eller andelen som svarade är låg.`
    }),
    ...counted(
      'none',
      rows.filter(({ tone }) => tone === 'none'),
      (count) => `${count} visar ingen säkerställd skillnad mellan ${where} och övriga ${whole}.`
    )
  ]
}

function significant(kind: ClaimKind, { text, figures, example }: SignificantFinding): Claim {
  return {
    kind,
    fact: figures ? `${text}: ${figures}.` : `${text}.`,
    mark: example ? 'Exempeldata' : ''
  }
}

function indicators(count: number): string {
  return count === 1 ? '1 indikator' : `${count} indikatorer`
}

/** Decisions whose follow-up has passed or was never set, as the register has it. */
export function unfollowed(
  decisions: Pick<PlaceDecision, 'follow_up' | 'follow_up_end' | 'followed' | 'kind'>[],
  day: string
): Claim[] {
  const decided = decisions.filter(isDecided)
  const open = decided.filter((one) => ['unset', 'overdue'].includes(followUpOn(one, day)))
  if (open.length === 0) return []
  const count = open.length === 1 ? '1 beslut' : `${open.length} beslut`
  return [
    {
      kind: 'unfollowed',
      fact: `För ${count} finns ingen uppföljning i registret.`,
      mark: ''
    }
  ]
}
