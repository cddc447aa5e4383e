import { beforeAll, describe, expect, test } from 'vitest'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { shownIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import type { Cause } from '../../src/lib/schema/registers/cause.ts'
import { leftSentences, rowsSentence } from '../../src/lib/text/deck/cause-rows.ts'
import { officialCauses, ownTopics, saidBy, spokenCause } from '../../src/lib/text/place/cause.ts'
import { profileOf } from '../../src/lib/text/place/profile.ts'
import { topicNumbers, type TopicNumbers } from '../../src/lib/text/place/topic-numbers.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import { openSite } from '../queries/site.ts'

let numbers: TopicNumbers[]
let indicators: IndicatorRow[]

beforeAll(async () => {
  const db = await openSite()
  const areas = await allAreas(db)
  const place = areas.find(({ code }) => code === '18N')!
  indicators = await shownIndicators(db)
  const subject = { place, areas, indicators, themes: await themesOf(db, 'indikator') }
  const figures = await placeFigures(db, place, areas, firstPlaceView)
  numbers = topicNumbers(profileOf(subject, firstPlaceView, figures), null)
})

const said: Cause = {
  ...{
    indicator: 'familjehem',
    topic: null,
    area: '18N',
    cause: 'Stödet kommer sent',
    standing: 'vet'
  },
  ...{ source: 'Uppföljningen 2026.', speaks: 'mar-bra,oppna-insatser,utredningstid' },
  ...{ organisation: 'Elevrådet', date: '2026-11-02', example: false }
}

describe('a published cause', () => {
  test('says what the indicators that it points at say of the place, each with its verdict', () => {
    const { speaks } = spokenCause(said, numbers, indicators)
    expect(speaks.map(({ id, example }) => [id, example])).toEqual([
      ['oppna-insatser', false],
      ['utredningstid', false],
      ['mar-bra', true]
    ])
    expect(speaks[0]?.words).toMatch(/^1\sav\s100\. Lägre än i övriga länet\./)
    // Norra länsdelen has no such figure.
    expect(speaks[1]?.words).toBe('ingen uppgift för platsen.')
  })

  test('says who says it, when and where it is known from', () => {
    const spoken = spokenCause(said, numbers, indicators)
    expect(saidBy(spoken)).toBe('Elevrådet, 2 november 2026. Känt från: Uppföljningen 2026.')
    expect(saidBy({ ...spoken, source: null })).toBe('Elevrådet, 2 november 2026.')
  })

  test('stands beside official figures without what is made up', () => {
    const spoken = spokenCause(said, numbers, indicators)
    const [kept, ...others] = officialCauses([spoken, { ...spoken, example: true }])
    expect(others).toEqual([])
    expect(kept?.speaks.map(({ id }) => id)).toEqual(['oppna-insatser', 'utredningstid'])
  })
})

test('topics of groups’ own are told each once, whatever their capitals, without what is of an indicator', () => {
  const of = (topic: string | null, cause: string) => ({ topic, cause })
  const said = [of('Ö', '1'), of(null, '2'), of('Bussar', '3'), of('bussar', '4')]
  expect(ownTopics(said).map(({ topic, causes }) => [topic, causes.length])).toEqual([
    ['Bussar', 2],
    ['Ö', 1]
  ])
})

test('what is left out of the rows is told with its reason', () => {
  expect(rowsSentence(1, 'a.csv')).toBe('1 rad är sparad som a.csv.')
  expect(leftSentences(['source', 'words', 'source'])).toEqual([
    '2 är inte med: var och en är märkt Vi vet men saknar källa.',
    '1 är inte med: den innehåller något som inte ska publiceras: se raden vid fältet.'
  ])
})
