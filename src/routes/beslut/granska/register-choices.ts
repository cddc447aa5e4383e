import type { PageData } from './$types'

/** What the fields of a row can be filled with, out of the registers. */
export function registerChoices({ decisions, areas, themes }: PageData['registers']) {
  // Örebro is both a länsdel and a kommun, and the register takes its name for both.
  const places = [...new Set(areas.map(({ name }) => name))]
  return {
    forums: sorted(decisions.map(({ forum }) => forum)),
    holders: sorted(decisions.map((decision) => decision.mandate_holder)),
    areas: places.map((name) => ({ value: name, label: name })),
    themes: themes
      .filter(({ group }) => group === 'beslut')
      .map(({ id, title }) => ({ value: id, label: title }))
  }
}

function sorted(words: (string | null)[]): string[] {
  const some = words.filter((word) => word !== null)
  return [...new Set(some)].toSorted((a, b) => a.localeCompare(b, 'sv'))
}
