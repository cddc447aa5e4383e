import { expect, test } from 'vitest'
import { ranking } from '../../src/lib/charts/ranking/chart.ts'
import { standaloneSvg } from '../../src/lib/export/picture.ts'
import { kommunRanking } from '../charts/fixtures/kommuner.ts'
import { rankingOptions } from '../charts/fixtures/options.ts'

test('a picture for a slide fills its place, where its text is 18 points; one for a document has air around it', () => {
  const widthOf = (size: 'slide' | 'wide') => {
    const svg = ranking(kommunRanking, { ...rankingOptions, size })
    const picture = standaloneSvg(svg, 'https://exempel.test/')
    expect(picture.hasAttribute('data-slide')).toBe(false)
    return Number(picture.getAttribute('width')) - Number(svg.getAttribute('width'))
  }
  expect(widthOf('slide')).toBe(0)
  expect(widthOf('wide')).toBe(32)
})
