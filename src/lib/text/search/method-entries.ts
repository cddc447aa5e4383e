import { methodSections, type MethodSectionId } from '../help/method-sections.ts'
import { methodWords } from '../help/method-words.ts'
import type { SearchEntry } from '../../search/entry.ts'

const methodPath = (section: MethodSectionId) => `data-och-metod/#${section}`

/** The words that pages have about method, and the sections of its page that none of them is called as. */
export function methodEntries(): SearchEntry[] {
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
