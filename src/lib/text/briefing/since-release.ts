import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Decision } from '../../schema/registers/decision.ts'
import type { Manifest, ManifestChange, ManifestRegisterChange } from '../../schema/manifest.ts'
import { officialOf } from '../parts/example.ts'
import { list } from '../parts/sentence.ts'

/** An indicator or a decision that is not as it was in the release before. */
export interface ReleaseChange {
  title: string
  /** From the site's root. */
  path: string
  /** "Ny period: 2023", "Ändrade siffror", "Nytt beslut" */
  words: string
}

export interface SinceRelease {
  /** What has changed on the whole, or that nothing has. */
  sentence: string
  /** Indicators first, in the order of the registers. */
  changes: ReleaseChange[]
}

type Told = Pick<Manifest, 'changes' | 'registerChanges'>
type Kind = 'indicator' | 'period' | 'figures' | 'new' | 'changed'
type OfKind = ReleaseChange & { kind: Kind }

/**
 * What is new since the release before, as the ETL found it when it published. Indicators, periods and decisions are
 * named, never places or how many values: of two releases no more is told than each tells itself. What is made up is no
 * news.
 */
export function sinceRelease(
  { changes, registerChanges = [] }: Told,
  indicators: Pick<IndicatorRow, 'id' | 'title' | 'source_kind' | 'latest'>[],
  decisions: Pick<Decision, 'id' | 'agenda_item'>[]
): SinceRelease {
  const known = indicators.filter(({ latest }) => latest !== null)
  const isFirst = known.every(({ id }) => wholeOf(changes, id) === 'added')
  if (isFirst)
    return { sentence: 'Det finns ingen tidigare publicering att jämföra med.', changes: [] }
  const all = [...figuresChanges(changes, known), ...decisionChanges(registerChanges, decisions)]
  return {
    sentence: sentenceOf(all.map(({ kind }) => kind)),
    changes: all.map(({ title, path, words }) => ({ title, path, words }))
  }
}

function wholeOf(changes: ManifestChange[], id: string) {
  return changes.find(({ indicator }) => indicator === id)?.whole
}

function figuresChanges(
  changes: ManifestChange[],
  indicators: Pick<IndicatorRow, 'id' | 'title' | 'source_kind'>[]
): OfKind[] {
  return officialOf(indicators).flatMap(({ id, title }) => {
    const change = changes.find(({ indicator }) => indicator === id)
    return change ? [{ ...figuresChange(change), title, path: `indikator/${id}/` }] : []
  })
}

function figuresChange({ whole, periods }: ManifestChange): Pick<OfKind, 'kind' | 'words'> {
  if (whole === 'added') return { kind: 'indicator', words: 'Ny indikator' }
  const added = (periods?.added ?? []).map((period) => formatPeriod(period))
  if (added.length === 0) return { kind: 'figures', words: 'Ändrade siffror' }
  const words = `${added.length === 1 ? 'Ny period' : 'Nya perioder'}: ${list(added)}`
  return { kind: 'period', words }
}

function decisionChanges(
  registers: ManifestRegisterChange[],
  decisions: Pick<Decision, 'id' | 'agenda_item'>[]
): OfKind[] {
  const rows = registers.find(({ register }) => register === 'decisions.csv')?.rows ?? []
  return rows.flatMap(({ kind, key }): OfKind[] => {
    const decision = decisions.find(({ id }) => id === key)
    if (!decision) return []
    const told = { title: decision.agenda_item, path: `beslut/${decision.id}/` }
    return kind === 'added'
      ? [{ ...told, kind: 'new', words: 'Nytt i registret' }]
      : [{ ...told, kind: 'changed', words: 'Ändrat i registret' }]
  })
}

/** "Sedan förra publiceringen: 2 indikatorer med ny period och 1 nytt beslut." */
function sentenceOf(kinds: Kind[]): string {
  if (kinds.length === 0) return 'Varken siffror eller beslut är ändrade sedan förra publiceringen.'
  const words: Record<Kind, [one: string, many: string]> = {
    indicator: ['ny indikator', 'nya indikatorer'],
    period: ['indikator med ny period', 'indikatorer med ny period'],
    figures: ['indikator med ändrade siffror', 'indikatorer med ändrade siffror'],
    new: ['nytt beslut', 'nya beslut'],
    changed: ['ändrat beslut', 'ändrade beslut']
  }
  const parts = Object.entries(words).flatMap(([kind, [one, many]]) => {
    const count = kinds.filter((own) => own === kind).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return `Sedan förra publiceringen: ${list(parts)}.`
}
