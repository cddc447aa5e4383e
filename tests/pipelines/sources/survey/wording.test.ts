import { expect, it } from 'vitest'
import type { Question } from '../../../../pipelines/sources/survey/codebook.ts'
import { lastBreak } from '../../../../pipelines/sources/survey/wording.ts'
import { questions } from './small-survey.ts'

const [asked] = questions
const wave = (years: number[], changed: Partial<Question> = {}): Question => {
  return { ...asked!, years, ...changed }
}

it.each<[string, Question[], string | null]>([
  ['is none where the question stays as it is', [wave([2017, 2020])], null],
  [
    'is none where only the column got another name',
    [wave([2017]), wave([2020], { column: 'q1' })],
    null
  ],
  [
    'is none where words differ in nothing but how they are set',
    [wave([2017]), wave([2020], { text: 'HUR  mår du' })],
    null
  ],
  [
    'is where the words changed',
    [wave([2017]), wave([2020], { text: 'Hur mår du oftast?' })],
    '2020'
  ],
  [
    'is where another answer counts',
    [wave([2017]), wave([2020], { codes: new Map([...asked!.codes, ['2', 'hit']]) })],
    '2020'
  ],
  [
    'is where there are other codes',
    [wave([2017]), wave([2020, 2023], { codes: new Map([...asked!.codes, ['4', 'answer']]) })],
    '2020'
  ],
  [
    'is where an answer is called something else',
    [wave([2017]), wave([2020], { labels: new Map([...asked!.labels, ['2', 'Sådär']]) })],
    '2020'
  ],
  [
    'is the last of several, in the order of the waves',
    [wave([2014, 2020]), wave([2017], { text: 'Mår du bra?' }), wave([2023])],
    '2020'
  ]
])('a break %s', (_, waves, year) => {
  expect(lastBreak(waves)).toBe(year)
})
