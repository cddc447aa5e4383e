import { kommuner } from './kommuner.ts'
import { Random } from './random.ts'
import { stages, type School, type Stage } from './school.ts'

const SEED = 19620701

/** Pupils of a school year, from the smallest to the largest; invented. */
const SIZES: Record<Stage, [number, number]> = { compulsory: [60, 130], upper: [120, 300] }

/** The schools of the county, those of one kommun and stage together. */
export const schools: readonly School[] = drawSchools(new Random(SEED))

function drawSchools(random: Random): School[] {
  const places = kommuner.flatMap((kommun) =>
    stages.flatMap((stage) =>
      Array.from({ length: kommun.schools[stage] }, () => ({ kommun: kommun.code, stage }))
    )
  )
  return places.map((place, number) => {
    const [smallest, largest] = SIZES[place.stage]
    return { number, ...place, size: smallest + (largest - smallest) * random.uniform() }
  })
}

/** All schools of a kommun and stage. */
export function schoolsIn(kommun: string, stage: Stage): School[] {
  return schools.filter((school) => school.kommun === kommun && school.stage === stage)
}

/** One of the kommun's schools of the stage, in proportion to their sizes. */
export function pickSchool(kommun: string, stage: Stage, random: Random): School {
  const own = schoolsIn(kommun, stage)
  let left = random.uniform() * own.reduce((sum, { size }) => sum + size, 0)
  for (const school of own) {
    left -= school.size
    if (left < 0) return school
  }
  throw new RangeError(`no ${stage} school in ${kommun}`)
}
