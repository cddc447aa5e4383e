import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'

/** A place by its name; one that is gone from the register is known by no more. */
type NamedArea = Pick<Area, 'code' | 'name'> & Partial<Pick<Area, 'type'>>

const types = { riket: 'riket', lan: 'län', lansdel: 'länsdel', kommun: 'kommun' } as const

/** A place by name, told apart from another of the same name: Örebro is a kommun and a länsdel. */
export function areaWords(area: string, areas: readonly NamedArea[]): string {
  const own = areas.find(({ code }) => code === area)
  if (!own) return area
  const isShared = areas.some(({ code, name }) => code !== area && name === own.name)
  return isShared && own.type ? `${own.name} (${types[own.type]})` : own.name
}

const grades = { alla: '', '7': ', åk 7', '9': ', åk 9', gy2: ', gy 2' } as const

/** What a value is of: "Laxå 2022, flickor, åk 9". */
export function placeWords(
  { area, period, sex, grade }: Pick<Observation, 'area' | 'period' | 'sex' | 'grade'>,
  areas: readonly NamedArea[]
): string {
  return `${areaWords(area, areas)} ${period}${sex === 'alla' ? '' : `, ${sex}`}${grades[grade]}`
}
