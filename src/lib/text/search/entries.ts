import { capitalise } from '../parts/sentence.ts'
import { datedKind } from '../parts/labels.ts'
import { formatDate } from '../../format/date.ts'
import type { Area } from '../../schema/registers/area.ts'
import { isWish } from '../../schema/registers/initiative.ts'
import type { Theme } from '../../schema/registers/theme.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import type { PlacedInitiative } from '../../queries/registers/initiatives.ts'
import type { SearchedIndicator } from '../../queries/searched.ts'
import { anyInitiative, initiativesSearch } from '../../url/initiatives-view.ts'
import { words, type SearchEntry } from '../../search/entry.ts'
import { indicatorEntry, plainEntries } from './indicator-entries.ts'
import { methodEntries } from './method-entries.ts'
import { findingsEntry, keptEntry, reviewEntry } from './page-entries.ts'
import { dispatchEntries, placeEntries, reportEntries } from './place-entries.ts'

/** What the registers hold that has a page. */
export interface Searched {
  indicators: SearchedIndicator[]
  areas: Area[]
  decisions: DecisionRow[]
  initiatives: PlacedInitiative[]
  /** Those of decisions. */
  themes: Theme[]
}

/** All that can be found, in the order of the registers; words alone, no figures. */
export function searchEntries(searched: Searched): SearchEntry[] {
  return [
    ...searched.indicators.map(indicatorEntry),
    ...placeEntries(searched.areas),
    findingsEntry,
    ...dispatchEntries(searched.areas),
    ...reportEntries(searched.areas),
    ...talkEntries(searched),
    ...plainEntries(searched.indicators),
    ...searched.decisions.map((decision) => decisionEntry(decision, searched.themes)),
    reviewEntry,
    ...initiativeEntries(searched.initiatives, searched.areas),
    keptEntry,
    ...methodEntries()
  ]
}

const talkWords = 'frågor samtala samtal samtalsstöd samtalsfrågor diskutera dialog elevråd'

/** Questions to talk about: of every indicator, and of every place that has a page. */
function talkEntries({ indicators, areas }: Searched): SearchEntry[] {
  const places = placeEntries(areas).map(({ title, path }) => ({ title, path, example: false }))
  const own = indicators.map(indicatorEntry)
  return [...places, ...own].map(({ title, path, example }) => ({
    kind: 'samtal',
    title: `Frågor att samtala om: ${title}`,
    detail: 'För politiker, personal, elever och vårdnadshavare',
    path: `${path}samtal/`,
    synonyms: talkWords,
    text: '',
    example,
    asked: talkWords
  }))
}

function decisionEntry(decision: DecisionRow, themes: Theme[]): SearchEntry {
  const { id, date, forum, agenda_item, summary, mandate_holder } = decision
  const own = decision.themes.split(',')
  const titles = themes.filter((theme) => own.includes(theme.id)).map(({ title }) => title)
  return {
    kind: 'beslut',
    title: agenda_item,
    detail: datedKind(decision, formatDate(date), ', '),
    path: `beslut/${id}/`,
    synonyms: '',
    text: words(summary, forum, mandate_holder, ...titles),
    example: false
  }
}

function initiativeEntries(initiatives: PlacedInitiative[], areas: Area[]): SearchEntry[] {
  const names = [...new Set(initiatives.map(({ initiative }) => initiative))]
  return names.map((name) => {
    const own = initiatives.filter(({ initiative }) => initiative === name)
    const places = areas.filter(({ code }) => own.some(({ area }) => area === code))
    const where = places.length === 1 ? (places[0]?.name ?? '') : `${places.length} platser`
    return {
      kind: 'insats',
      title: capitalise(name),
      detail: own.every(isWish) ? `Bara intresse: ${where}` : where,
      path: `insatser/${initiativesSearch({ ...anyInitiative, initiative: name })}`,
      synonyms: '',
      text: words(...new Set(own.map(({ note }) => note)), ...places.map((place) => place.name)),
      example: false
    }
  })
}
