import { describe, expect, it } from 'vitest'
import type { ManifestChange, ManifestRegisterChange } from '../../src/lib/schema/manifest.ts'
import { sinceRelease } from '../../src/lib/text/briefing/since-release.ts'

const indicators = (['familjehem', 'hvb', 'mpr', 'mar-bra', 'skolk'] as const).map((id) => ({
  id,
  title: `${id} i länet`,
  source_kind: id === 'mar-bra' || id === 'skolk' ? ('example' as const) : ('official' as const),
  latest: '2023'
}))
const waiting = { id: 'waiting', title: 'Väntar', source_kind: 'official' as const, latest: null }
const decisions = ['a', 'b', 'c'].map((id) => ({ id, agenda_item: `Ärende ${id}` }))
const counts = { added: 3, changed: 2, removed: 0 }
const extent = (...added: string[]) => ({ added, removed: [] })

const told = (changes: ManifestChange[], rows: ManifestRegisterChange['rows'] = []) =>
  sinceRelease(
    {
      changes,
      registerChanges:
        rows.length > 0
          ? [{ register: 'decisions.csv', added: 0, changed: 0, removed: 0, rows }]
          : []
    },
    [...indicators, waiting],
    decisions
  )

describe('what is new since the release before', () => {
  it('names indicators with their new periods, changed ones, and decisions', () => {
    const { sentence, changes } = told(
      [
        { indicator: 'mpr', ...counts, periods: extent('2022', '2023') },
        { indicator: 'familjehem', ...counts, periods: extent('2023'), places: extent('1884') },
        { indicator: 'hvb', ...counts, periods: extent() }
      ],
      [
        { kind: 'added', key: 'b', name: 'B', columns: [] },
        { kind: 'changed', key: 'a', name: 'A', columns: [] },
        { kind: 'removed', key: 'gone', name: 'Borta', columns: [] }
      ]
    )
    expect(sentence).toBe(
      'Sedan förra publiceringen: 2 indikatorer med ny period, 1 indikator med ändrade siffror, 1 nytt beslut och 1 ändrat beslut.'
    )
    expect(changes).toEqual([
      { title: 'familjehem i länet', path: 'indikator/familjehem/', words: 'Ny period: 2023' },
      { title: 'hvb i länet', path: 'indikator/hvb/', words: 'Ändrade siffror' },
      { title: 'mpr i länet', path: 'indikator/mpr/', words: 'Nya perioder: 2022 och 2023' },
      { title: 'Ärende b', path: 'beslut/b/', words: 'Nytt i registret' },
      { title: 'Ärende a', path: 'beslut/a/', words: 'Ändrat i registret' }
    ])
  })

  it('tells no place and no number of values, and nothing that is made up', () => {
    const values = { was: 3, is: 4, jumps: true, sex: 'flickor', grade: '9' } as const
    const { sentence, changes } = told([
      { indicator: 'mar-bra', ...counts, whole: 'added' },
      {
        indicator: 'hvb',
        added: 0,
        changed: 17,
        removed: 1,
        places: extent('1884'),
        periods: extent(),
        largest: [{ area: '1884', period: '2022', ...values }]
      }
    ])
    expect(JSON.stringify([sentence, changes])).not.toMatch(/17|1884|2022|flickor|mar-bra/)
    expect(changes).toHaveLength(1)
  })

  it('says that nothing has changed, and that there is none before the first', () => {
    expect(told([]).sentence).toBe(
      'Varken siffror eller beslut är ändrade sedan förra publiceringen.'
    )
    const first = told(indicators.map(({ id }) => ({ indicator: id, ...counts, whole: 'added' })))
    expect(first).toEqual({
      sentence: 'Det finns ingen tidigare publicering att jämföra med.',
      changes: []
    })
  })

  it('of a manifest from before registers were compared are the figures', () => {
    const changes: ManifestChange[] = [{ indicator: 'hvb', ...counts, whole: 'added' }]
    expect(sinceRelease({ changes }, indicators, decisions).changes).toEqual([
      { title: 'hvb i länet', path: 'indikator/hvb/', words: 'Ny indikator' }
    ])
  })
})
