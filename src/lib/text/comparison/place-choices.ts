import type { Area, AreaType } from '../../schema/registers/area.ts'
import { capitalise } from '../parts/sentence.ts'
import { division, wholeFirst } from '../county/county.ts'

/** Places of a kind to choose among, by the names that tell them apart. */
export interface PlaceChoice {
  label: string
  places: { code: string; name: string }[]
}

type Choosable = Pick<Area, 'code' | 'name' | 'type' | 'lansdel'>

const kinds: [label: string, ...types: AreaType[]][] = [
  [capitalise(division.many), 'lansdel'],
  ['Kommuner', 'kommun'],
  [`${wholeFirst} och riket`, 'lan', 'riket']
]

// A list with more kommuner is one to search in, so they stand by the division that they lie in.
const mostInOne = 40

/** Every place by its kind, and the kommuner by their division where they are many. One that is both a länsdel and a kommun, with the same values, has its kind behind its name. */
export function placeChoices(areas: Choosable[]): PlaceChoice[] {
  const named = (own: Choosable[]) =>
    own.map(({ code, name, type }) => {
      const isNamesake = areas.some((other) => other.code !== code && other.name === name)
      const kind = type === 'kommun' ? 'kommun' : division.one
      return { code, name: isNamesake ? `${name} (${kind})` : name }
    })
  return kinds.flatMap(([label, ...types]) => {
    const own = areas.filter(({ type }) => types.includes(type))
    if (own.length === 0) return []
    const divisions = areas.filter(({ code, type }) => {
      return type === 'lansdel' && own.some(({ lansdel }) => lansdel === code)
    })
    const isMany = types.includes('kommun') && own.length > mostInOne && divisions.length > 0
    if (!isMany) return [{ label, places: named(own) }]
    return divisions.map(({ code, name }) => {
      return { label: name, places: named(own.filter(({ lansdel }) => lansdel === code)) }
    })
  })
}
