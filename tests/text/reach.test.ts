import { expect, test } from 'vitest'
import { newestSentence, reachSentence } from '../../src/lib/text/briefing/reach.ts'

const of = (source_kind: 'official' | 'example', latest: string | null) => ({ source_kind, latest })

test('how far the official figures reach, whatever the made-up ones do', () => {
  expect(
    reachSentence([of('official', '2021'), of('official', '2022'), of('example', '2026')])
  ).toBe('Officiella siffror når som längst till 2022. Det som är märkt Exempeldata är påhittat.')
  expect(reachSentence([of('official', '2022'), of('example', null)])).toBe(
    'Officiella siffror når som längst till 2022.'
  )
  expect(reachSentence([of('official', null)])).toBe('Här finns inga officiella siffror.')
})

test('the day of the newest entry', () => {
  expect(newestSentence([{ day: '2026-05-12' }])).toBe('Det nyaste här är från 12 maj 2026.')
  expect(newestSentence([])).toBe('Här finns inga nyheter än.')
})
