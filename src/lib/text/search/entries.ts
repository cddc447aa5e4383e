import { capitalise } from '../parts/sentence.ts'
import { areaTypeLabel, kindLabel } from '../parts/labels.ts'
import { methodSections, type MethodSectionId } from '../help/method-sections.ts'
import { methodWords } from '../help/method-words.ts'
import { formatDate } from '../../format/date.ts'
import type { Area } from '../../schema/area.ts'
import type { Theme } from '../../schema/theme.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import type { PlacedInitiative } from '../../queries/initiatives.ts'
import type { SearchedIndicator } from '../../queries/searched.ts'
import { anyInitiative, initiativesSearch } from '../../url/initiatives-view.ts'
import type { SearchEntry } from '../../search/entry.ts'

/** What the registers hold that has a page. */
export interface Searched {
  indicators: SearchedIndicator[]
  areas: Area[]
  decisions: DecisionRow[]
  initiatives: PlacedInitiative[]
  /** Those of decisions. */
  themes: Theme[]
}

const words = (...some: (string | null | undefined)[]) => some.filter(Boolean).join(' ')

/** All that can be found, in the order of the registers; words alone, no figures. */
export function searchEntries(searched: Searched): SearchEntry[] {
  return [
    ...searched.indicators.map(indicatorEntry),
    ...placeEntries(searched.areas),
    ...searched.decisions.map((decision) => decisionEntry(decision, searched.themes)),
    ...initiativeEntries(searched.initiatives, searched.areas),
    ...methodEntries()
  ]
}

function indicatorEntry(indicator: SearchedIndicator): SearchEntry {
  const { id, title, theme_title, definition, synonyms, source_title, source_kind } = indicator
  return {
    kind: 'indikator',
    title,
    detail: theme_title,
    path: `indikator/${id}/`,
    synonyms: synonyms ?? '',
    text: words(definition, source_title),
    example: source_kind === 'example'
  }
}

function placeEntries(areas: Area[]): SearchEntry[] {
  const kommunerOf = (code: string) =>
    areas.filter(({ lansdel, type }) => type === 'kommun' && lansdel === code)
  return areas.flatMap((area) => {
    const { code, type, name, short_name, sentence_name, lansdel } = area
    if (type !== 'lansdel' && type !== 'kommun') return []
    // A länsdel of one kommun is that kommun, and has its page.
    const alone = kommunerOf(lansdel ?? code).length === 1
    if (alone && type === 'kommun') return []
    const around = areas.find((one) => one.code === lansdel)
    const detail = alone
      ? `${areaTypeLabel.lansdel} och ${areaTypeLabel.kommun.toLocaleLowerCase('sv')}`
      : around
        ? `${areaTypeLabel.kommun} i ${around.sentence_name}`
        : areaTypeLabel[type]
    return [
      {
        kind: 'plats' as const,
        title: name,
        detail,
        path: `omrade/${code}/`,
        synonyms: words(short_name, sentence_name),
        text:
          type === 'lansdel'
            ? kommunerOf(code)
                .map((kommun) => kommun.name)
                .join(' ')
            : '',
        example: false
      }
    ]
  })
}

function decisionEntry(decision: DecisionRow, themes: Theme[]): SearchEntry {
  const { id, date, forum, agenda_item, kind, summary, mandate_holder } = decision
  const own = decision.themes.split(',')
  const titles = themes.filter((theme) => own.includes(theme.id)).map(({ title }) => title)
  return {
    kind: 'beslut',
    title: agenda_item,
    detail: `${kindLabel[kind]}, ${formatDate(date)}`,
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
    return {
      kind: 'insats',
      title: capitalise(name),
      detail: places.length === 1 ? (places[0]?.name ?? '') : `${places.length} platser`,
      path: `insatser/${initiativesSearch({ ...anyInitiative, initiative: name })}`,
      synonyms: '',
      text: words(...new Set(own.map(({ note }) => note)), ...places.map((place) => place.name)),
      example: false
    }
  })
}

const methodPath = (section: MethodSectionId) => `data-och-metod/#${section}`

/** The words that pages have about method, and the sections of its page that none of them is called as. */
function methodEntries(): SearchEntry[] {
  const asked = methodWords.map(({ word, meaning, synonyms, section }): SearchEntry => {
    return {
      kind: 'metod',
      title: word,
      detail: meaning,
      path: methodPath(section),
      synonyms,
      text: '',
      example: false
    }
  })
  const sections = Object.entries(methodSections) as [MethodSectionId, string][]
  const titles = new Set(methodWords.map(({ word }) => word))
  const rest = sections.filter(([, title]) => !titles.has(title))
  return [
    ...asked,
    ...rest.map(([id, title]): SearchEntry => {
      return {
        kind: 'metod',
        title,
        detail: 'Data och metod',
        path: methodPath(id),
        synonyms: '',
        text: '',
        example: false
      }
    })
  ]
}
