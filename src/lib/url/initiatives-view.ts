import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

/** Which initiatives are shown; null means any. */
export interface InitiativesView {
  /** Its name. */
  initiative: string | null
  theme: string | null
  area: string | null
  /** The map is of tiles, where it could be of real outlines. */
  tiles?: boolean
}

export const anyInitiative: InitiativesView = { initiative: null, theme: null, area: null }

/** What the initiatives can be filtered by. */
export interface InitiativeChoices {
  /** By name. */
  initiatives: string[]
  themes: string[]
  areas: string[]
}

const keys = ['insats', 'tema', 'omraden', 'karta']

/** Reads the search part of /insatser; unknown values mean any, and a problem to tell the reader. */
export function parseInitiativesView(
  search: string,
  { initiatives, themes, areas }: InitiativeChoices
): { view: InitiativesView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const wanted = parameters.oneOf('insats', initiatives.map(initiativeKey))
  const view: InitiativesView = {
    initiative: initiatives.find((name) => initiativeKey(name) === wanted) ?? null,
    theme: parameters.oneOf('tema', themes),
    area: parameters.oneOf('omraden', areas),
    ...(parameters.oneOf('karta', ['rutor']) ? { tiles: true } : {})
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view. */
export function initiativesSearch({ initiative, theme, area, tiles }: InitiativesView): string {
  return searchOf({
    insats: initiative && initiativeKey(initiative),
    ...{ tema: theme, omraden: area },
    karta: tiles ? 'rutor' : null
  })
}

/** The name as addresses have it: "backa-barnet". */
export function initiativeKey(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
