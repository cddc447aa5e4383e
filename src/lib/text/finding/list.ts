import type { FindingResponseRow } from '../../queries/registers/finding-responses.ts'
import type { Area } from '../../schema/registers/area.ts'
import type { FindingsView } from '../../url/findings-view.ts'
import { officialOf } from '../parts/example.ts'
import { capitalise } from '../parts/sentence.ts'
import { isWorse, type Finding } from './finding.ts'
import type { Work } from './works.ts'

/** A finding with what somebody has answered to it, the newest answer first, and what the registers hold of its theme there. */
export interface AnsweredFinding extends Finding {
  responses: FindingResponseRow[]
  works: Work[]
}

export interface FindingGroup {
  title: string
  findings: AnsweredFinding[]
}

interface Names {
  areas: Area[]
  themes: { id: string; title: string }[]
}

const noHolder = 'Ingen ansvarig i registret'

/** With official figures and answers alone. */
export function officialFindings(findings: AnsweredFinding[]): AnsweredFinding[] {
  return officialOf(findings).map((finding) => ({
    ...finding,
    responses: finding.responses.filter(({ example }) => !example)
  }))
}

/** The findings of a view in groups: unanswered before answered, official figures before made-up ones, then the surest. */
export function groupedFindings(
  findings: AnsweredFinding[],
  view: FindingsView,
  names: Names
): FindingGroup[] {
  const shown = findings.filter((finding) => fits(finding, view)).toSorted(byUrgency)
  return titlesOf(view, names, shown)
    .map(({ title, has }) => ({ title, findings: shown.filter(has) }))
    .filter((group) => group.findings.length > 0)
}

function byUrgency(a: AnsweredFinding, b: AnsweredFinding): number {
  const answered = (one: AnsweredFinding) => Number(one.responses.length > 0)
  const made = (one: AnsweredFinding) => Number(one.source_kind === 'example')
  return answered(a) - answered(b) || made(a) - made(b) || a.p - b.p
}

function fits(finding: AnsweredFinding, view: FindingsView): boolean {
  const { area, theme, indicator, holder, strengths, unanswered } = view
  return (
    isWorse(finding) !== strengths &&
    (area === null || finding.area === area) &&
    (theme === null || finding.theme === theme) &&
    (indicator === null || finding.indicator === indicator) &&
    (holder === null || holdersOf([finding]).includes(holder)) &&
    (!unanswered || finding.responses.length === 0)
  )
}

interface Title {
  title: string
  has: (finding: AnsweredFinding) => boolean
}

function titlesOf(
  { order }: FindingsView,
  { areas, themes }: Names,
  shown: AnsweredFinding[]
): Title[] {
  if (order === 'plats')
    return areas.map((place) => ({
      title: placeName(place),
      has: ({ area }) => area === place.code
    }))
  if (order === 'tema')
    return themes.map(({ id, title }) => ({ title, has: ({ theme }) => theme === id }))
  return [
    { title: noHolder, has: (finding) => holdersOf([finding]).length === 0 },
    ...holdersOf(shown).map((title) => ({
      title,
      has: (finding: AnsweredFinding) => holdersOf([finding]).includes(title)
    }))
  ]
}

/** Those who have answered, or who answer for something on the theme; in Swedish order. */
export function holdersOf(findings: Pick<AnsweredFinding, 'responses' | 'works'>[]): string[] {
  const holders = findings.flatMap(({ responses, works }) => [
    ...responses.map(({ organisation }) => organisation),
    ...works.flatMap(({ holder }) => holder ?? [])
  ])
  return [...new Set(holders)].toSorted((a, b) => a.localeCompare(b, 'sv'))
}

/** "Visar 12 fynd. 3 av dem har inget svar i registret." */
export function findingCount(groups: FindingGroup[], { strengths }: FindingsView): string {
  const shown = [...new Set(groups.flatMap(({ findings }) => findings))]
  const words = strengths ? ['styrka', 'styrkor'] : ['fynd', 'fynd']
  if (shown.length === 0)
    return `Inga ${words[1]} passar urvalet. Välj bort ett filter för att se fler.`
  const count = `Visar ${shown.length} ${shown.length === 1 ? words[0] : words[1]}.`
  return strengths ? count : `${count} ${unansweredSentence(shown)}`
}

/** "3 av dem har inget svar i registret." */
export function unansweredSentence(findings: Pick<AnsweredFinding, 'responses'>[]): string {
  const none = findings.filter(({ responses }) => responses.length === 0).length
  if (findings.length === 1) return `Det har ${none === 0 ? 'ett' : 'inget'} svar i registret.`
  if (none === 0) return 'Alla har svar i registret.'
  if (none === findings.length) return 'Inget av dem har svar i registret.'
  return `${none} av dem har inget svar i registret.`
}

/** The county is told of as what it is. */
export function placeName({ type, name, sentence_name }: Area): string {
  return type === 'lan' ? capitalise(sentence_name) : name
}

/** What is said where a page leads to its findings; null where nothing is worse: "3 fynd, 2 utan svar i registret". */
export function findingsLink(findings: AnsweredFinding[]): string | null {
  const worse = findings.filter(isWorse)
  if (worse.length === 0) return null
  const none = worse.filter(({ responses }) => responses.length === 0).length
  const rest = none === 0 ? 'med svar' : none === worse.length ? 'utan svar' : `${none} utan svar`
  return `${worse.length} fynd, ${rest} i registret`
}
