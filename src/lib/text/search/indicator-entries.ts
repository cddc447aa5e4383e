import type { SearchedIndicator } from '../../queries/searched.ts'
import { words, type SearchEntry } from '../../search/entry.ts'

export function indicatorEntry(indicator: SearchedIndicator): SearchEntry {
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

const plainWords = 'lätt lättläst version svenska enkel elever'

/** Every indicator for pupils and guardians. */
export function plainEntries(indicators: SearchedIndicator[]): SearchEntry[] {
  return indicators.map(indicatorEntry).map(({ title, path, synonyms, example }) => ({
    kind: 'samtal',
    title: `Lätt version: ${title}`,
    detail: 'Korta meningar och en bild',
    path: `${path}latt/`,
    synonyms: words(plainWords, synonyms),
    text: '',
    example,
    asked: plainWords
  }))
}
