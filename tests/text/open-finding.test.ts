import { expect, test } from 'vitest'
import type { FindingResponseRow } from '../../src/lib/queries/registers/finding-responses.ts'
import { followedAnswers } from '../../src/lib/text/dispatch/followed-item.ts'
import { openByPlace, openFindings } from '../../src/lib/text/dispatch/open-finding.ts'
import type { AnsweredFinding } from '../../src/lib/text/finding/list.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'

const place = (code: string, type: Area['type'], name: string) =>
  ({ code, type, name, sentence_name: name.toLowerCase() }) as Area
const places = [place('18N', 'lansdel', 'Norra'), place('1864', 'kommun', 'Ljusnarsberg')]

const response = (example: boolean) =>
  ({
    id: 'a',
    organisation: 'Provgruppen',
    follow_up: '2026-10',
    follow_up_end: '2026-10-31',
    example
  }) as FindingResponseRow

const finding = (indicator: string, changes: Partial<AnsweredFinding> = {}): AnsweredFinding => ({
  indicator,
  title: indicator,
  theme: 'barn',
  area: '18N',
  period: '2022',
  source_kind: 'official',
  sentences: [
    { kind: 'change', tone: 'better', text: 'Har blivit bättre.' },
    { kind: 'level', tone: 'worse', text: 'Fler än i övriga länet.' }
  ],
  search: '?omraden=18N',
  claim: 'Fler än i övriga länet 2022',
  p: 0.01,
  responses: [],
  works: [],
  ...changes
})

test('official figures come before made-up ones, the place before its kommuner, the surest first', () => {
  const found = openFindings(
    [
      finding('exempel', { source_kind: 'example', p: 0 }),
      finding('kommunens', { area: '1864', p: 0 }),
      finding('osakrare', { p: 0.02 }),
      finding('saker')
    ],
    places
  )
  expect(found.map(({ indicator }) => indicator)).toEqual([
    'saker',
    'osakrare',
    'kommunens',
    'exempel'
  ])
  expect(found[0]).toMatchObject({
    place: 'Norra',
    text: 'Fler än i övriga länet.',
    path: 'indikator/saker/?omraden=18N',
    example: false
  })
  expect(openByPlace(found.toReversed(), '18N')).toEqual([
    { area: '18N', place: 'Norra', count: 3 },
    { area: '1864', place: 'Ljusnarsberg', count: 1 }
  ])
})

test('what is answered, and what is only better, is not open', () => {
  const better = finding('battre', {
    sentences: [{ kind: 'level', tone: 'better', text: 'Färre.' }]
  })
  expect(
    openFindings([better, finding('besvarat', { responses: [response(false)] })], places)
  ).toEqual([])
})

test('an answer is followed up as what it answers, and is made up where it or its figures are', () => {
  const [answer] = followedAnswers(
    [finding('familjehem', { responses: [response(false)] })],
    places
  )
  expect(answer).toEqual({
    key: 'svar-a',
    title: 'Svar på fynd: familjehem, Norra',
    path: 'fynd/?omraden=18N&indikator=familjehem',
    holder: 'Provgruppen',
    follow_up: '2026-10',
    follow_up_end: '2026-10-31',
    followed: null,
    example: false
  })
  const made = [
    finding('a', { responses: [response(true)] }),
    finding('b', { responses: [response(false)], source_kind: 'example' })
  ]
  expect(followedAnswers(made, places).map(({ example }) => example)).toEqual([true, true])
})
