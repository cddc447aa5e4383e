import type { Area, AreaType } from '../../schema/registers/area.ts'

/** Places of a kind to choose among, by the names that tell them apart. */
export interface PlaceChoice {
  label: string
  places: { code: string; name: string }[]
}

const kinds: [label: string, ...types: AreaType[]][] = [
  ['Länsdelar', 'lansdel'],
  ['Kommuner', 'kommun'],
  ['Länet och riket', 'lan', 'riket']
]

/** Every place by its kind. One that is both a länsdel and a kommun, with the same values, has its kind behind its name. */
export function placeChoices(areas: Pick<Area, 'code' | 'name' | 'type'>[]): PlaceChoice[] {
  return kinds.map(([label, ...types]) => ({
    label,
    places: areas
      .filter(({ type }) => types.includes(type))
      .map(({ code, name, type }) => {
        const isNamesake = areas.some((other) => other.code !== code && other.name === name)
        const kind = type === 'kommun' ? 'kommun' : 'länsdel'
        return { code, name: isNamesake ? `${name} (${kind})` : name }
      })
  }))
}
