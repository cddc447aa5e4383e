import { roundCount } from '../../../src/lib/stats/rounding.ts'
import { askedGrades, type AskedGrade } from './codebook.ts'
import type { Survey } from './files.ts'
import { toldSexes, type ToldSex } from './tally.ts'

/** With fewer forms of a sex, both are weighed together: a handful must not stand for many. */
const leastForms = 10

/**
 * Weighs the answers of every survey year to the pupils that there are: each kommun, school year and sex by how many of its
 * pupils a form stands for (Kalton & Flores-Cervantes 2003, Journal of Official Statistics 19, 81–97: cell weighting).
 * Forms are rounded to multiples of `base` as they are published, so that weights tell nothing that is not. A year whose
 * rows have weights of their own, or whose register lacks a group that answered, is left as it is. Where pupils go to
 * school nobody knows how many there are: there answers weigh the same.
 */
export function weighResponses({ answers, pupils }: Survey, base: number): void {
  const { years, homes, schools, weights } = answers
  for (const year of years) {
    if (weights.hasOwn(year)) continue
    const absent = homes.absent(year)
    const groups = homes.places
      .filter((kommun) => !absent.has(kommun))
      .flatMap((kommun) =>
        askedGrades.flatMap((grade) => groupsOf({ answers, pupils }, { year, kommun, grade }, base))
      )
    if (groups.length === 0 || groups.some(({ weight }) => weight === null)) continue
    for (const { kommun, grade, sex, forms, weight } of groups) {
      homes.weigh(homes.leafOf(year, kommun, grade, sex), weight!)
      weights.addGroup(year, forms, weight!)
    }
    for (const place of schools.places) {
      for (const grade of askedGrades)
        for (const sex of toldSexes) schools.weigh(schools.leafOf(year, place, grade, sex), 1)
    }
  }
}

/** Those who answered in a kommun and school year: how many pupils a form stands for, null where that is not known. */
function groupsOf(
  { answers: { homes }, pupils }: Survey,
  { year, kommun, grade }: { year: number; kommun: string; grade: AskedGrade },
  base: number
) {
  const forms = (told: readonly ToldSex[]) => homes.formsOf(year, kommun, grade, told)
  const weightOf = (told: readonly ToldSex[], sex: 'alla' | 'flickor' | 'pojkar') => {
    const enrolled = pupils.count(year, [kommun], { grade, sex })
    if (!enrolled) return null
    return Math.round((100 * enrolled) / Math.max(base, roundCount(forms(told), base))) / 100
  }
  const apart = forms(['flickor']) >= leastForms && forms(['pojkar']) >= leastForms
  return toldSexes
    .filter((sex) => forms([sex]) > 0)
    .map((sex) => {
      const isApart = apart && sex !== 'annat'
      const weight = isApart ? weightOf([sex], sex) : weightOf(toldSexes, 'alla')
      return { kommun, grade, sex, forms: forms([sex]), weight }
    })
}
