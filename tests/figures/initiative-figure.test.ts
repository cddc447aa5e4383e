// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { initiativeFigure } from '../../src/lib/figures/initiatives.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import type { PlacedInitiative } from '../../src/lib/queries/registers/initiatives.ts'
import { anyInitiative } from '../../src/lib/url/initiatives-view.ts'
import { openSite } from '../queries/site.ts'

const areas = await allAreas(await openSite())
const entry = (initiative: string, area: string, status: string): PlacedInitiative => ({
  ...{ initiative, area, status, since: '2024-H2', source: 'Protokoll', note: null },
  ...{ themes: '', count: null }
})
const drawn = (...entries: PlacedInitiative[]) =>
  initiativeFigure(entries, anyInitiative, { areas, themes: [], boundaries: null })

describe('the map of several', () => {
  test('counts what is done and not what is only wished for', () => {
    const { headline, table } = drawn(
      entry('Gjort', '18', 'pågår'),
      entry('Önskat', '18', 'intresse')
    ).file
    expect(headline).toBe('1 känd insats i varje kommun')
    // The file has the rows of both, each with its state.
    expect(table().rows.map(([name, , status]) => `${name} ${status}`)).toEqual(
      expect.arrayContaining(['Gjort pågår', 'Önskat intresse'])
    )
  })

  test('says where there is interest alone, in a tile that is not tinted', () => {
    const figure = drawn(entry('Önskat', '18V', 'intresse'))
    expect(figure.file.headline).toBe('Bara intresse, ingen känd insats')
    const svg = figure('wide')
    expect([...svg.querySelectorAll('path.status')]).toHaveLength(2)
    expect(svg.textContent).toContain('intresse')
    expect(svg.textContent).toContain('Det räknas inte som något som görs.')
  })

  test('does not speak of wishes where there are none', () => {
    expect(drawn(entry('Gjort', '18', 'pågår'))('wide').textContent).not.toMatch(/intresse/i)
  })
})
