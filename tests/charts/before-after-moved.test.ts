// @vitest-environment node
import { expect, test } from 'vitest'
import { beforeAfterDrawing } from '../../src/lib/figures/before-after.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { trendRows } from '../../src/lib/queries/trend.ts'
import { beforeAfterDecisions } from '../../src/lib/text/decision/before-after.ts'
import { movedSite } from '../queries/moved-site.ts'

const days = { first_day: '2018-06-13', last_day: '2018-06-13' }

test('the line of a länsdel is broken where a kommun came or left, that of another is not', async () => {
  const db = await movedSite('2020')
  const indicator = (await allIndicators(db)).find(({ id }) => id === 'mar-bra')!
  const cut = { sex: 'alla', grade: 'alla', period: '2026' } as const
  const runs = async (area: string) => {
    const rows = await trendRows(db, indicator.id, { ...cut, areas: [area] })
    const [row] = beforeAfterDecisions(indicator, { timeSeries: rows, group: cut, overTime: [] }, [
      days
    ])
    const paths = [...beforeAfterDrawing(row!, days).querySelectorAll('path[stroke-width="2"]')]
    return paths.map((path) => path.getAttribute('d')?.split('L').length)
  }
  // Surveys of 2014, 2017, 2020, 2023 and 2026.
  expect(await runs('18S')).toEqual([2, 3])
  expect(await runs('18N')).toEqual([5])
})
