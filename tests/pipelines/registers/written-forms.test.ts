import { describe, expect, it } from 'vitest'
import { folded } from '../../../pipelines/read/words/translation.ts'
import { knownGrade, knownSex, meansAll } from '../../../pipelines/registers/written-forms.ts'

describe('what everybody understands', () => {
  it.each([
    ['Åk 9', '9'],
    ['Årskurs 7', '7'],
    ['9:an', '9'],
    ['Gymnasiet, år 2', 'gy2'],
    ['GY ÅK 2', 'gy2'],
    ['gy. 2', 'gy2'],
    ['Åk 8', undefined],
    ['29', undefined]
  ])('of a school year: %s', (word, grade) => {
    expect(knownGrade(folded(word))).toBe(grade)
  })

  it.each([
    ['Tjej', 'flicka'],
    ['Kvinnor', 'flicka'],
    ['F', 'flicka'],
    ['P', 'pojke'],
    ['Annan könsidentitet', 'annat'],
    ['Vill ej svara', ''],
    ['K', undefined],
    ['1', undefined]
  ])('of a sex: %s', (word, sex) => {
    expect(knownSex(folded(word))).toBe(sex)
  })

  it.each([
    ['Totalt', true],
    ['Båda könen', true],
    ['Samtliga elever', true],
    ['Summa', true],
    ['Allmänt', false],
    ['', false]
  ])('of all: "%s"', (word, isAll) => {
    expect(meansAll(folded(word))).toBe(isAll)
  })
})
