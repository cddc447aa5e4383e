import type { Area } from '../../src/lib/schema/area.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'

const grades = { alla: '', '7': ', åk 7', '9': ', åk 9', gy2: ', gy 2' } as const

/** What a value is of: "Laxå 2022, flickor, åk 9". */
export function placeWords(
  { area, period, sex, grade }: Pick<Observation, 'area' | 'period' | 'sex' | 'grade'>,
  areas: readonly Pick<Area, 'code' | 'name'>[]
): string {
  const name = areas.find(({ code }) => code === area)?.name ?? area
  return `${name} ${period}${sex === 'alla' ? '' : `, ${sex}`}${grades[grade]}`
}
