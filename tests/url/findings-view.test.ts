import { expect, test } from 'vitest'
import {
  allFindings,
  findingOrders,
  findingsSearch,
  parseFindingsView,
  type FindingsView
} from '../../src/lib/url/findings-view.ts'

const choices = {
  areas: ['18', '18N', '1884'],
  themes: ['placeringar', 'halsa'],
  indicators: ['familjehem', 'mar-bra'],
  holders: ['Välfärd och folkhälsa, Region Örebro län', 'Provgruppen & vänner']
}

test('gives back every view that it was written from', () => {
  for (const area of [null, ...choices.areas])
    for (const theme of [null, ...choices.themes])
      for (const indicator of [null, ...choices.indicators])
        for (const holder of [null, ...choices.holders])
          for (const order of findingOrders)
            for (const yes of [true, false]) {
              const only = { strengths: yes, unanswered: !yes }
              const view: FindingsView = { area, theme, indicator, holder, order, ...only }
              expect(parseFindingsView(findingsSearch(view), choices)).toEqual({
                view,
                problems: []
              })
            }
  expect(findingsSearch(allFindings)).toBe('')
})

test('what is not known means any, and is told', () => {
  const { view, problems } = parseFindingsView('?omraden=1880&tema=halsa&visa=allt', choices)
  expect(view).toEqual({ ...allFindings, theme: 'halsa' })
  expect(problems).toHaveLength(2)
})
