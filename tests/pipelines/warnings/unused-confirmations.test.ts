import { expect, it } from 'vitest'
import { warningsOf } from '../../../pipelines/warnings/warnings.ts'
import { publishedOf, rowsOf, wordsOf } from './published-figures.ts'

it('a confirmed value that is not there is told, one that is there is not', () => {
  const published = publishedOf(rowsOf({ '2020': [7, 7, 7, 7, 7], '2023': [7, 7, 7, 7, null] }))
  const of = (area: string, period: string, indicator = 'trivs') => {
    return { indicator, area, period, why: 'källan har svarat' }
  }
  const confirmed = [of('Laxå', '2020'), of('Lekeberg', '2023'), of('Kumla', '2021')]
  const words = wordsOf(warningsOf({ ...published, confirmed }))
  expect(words.filter((one) => one.startsWith('confirmed'))).toEqual([
    'confirmed.csv: Trivs har inget värde för Lekeberg 2023 att bekräfta',
    'confirmed.csv: Trivs har inget värde för Kumla 2021 att bekräfta'
  ])
})
