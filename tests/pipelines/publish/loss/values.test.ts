import { describe, expect, it } from 'vitest'
import { lostRows, lostValues, type Value } from '../../../../pipelines/publish/loss/values.ts'

const areas = ['18', '1880', '1881', '1882', '1883']
const nameOf = (area: string) => (area === '18' ? 'Örebro län' : `kommun ${area}`)

/** Values of an indicator in every area and year, for all and by sex. */
function values(change: (value: Value) => Partial<Value> | null = () => ({})): Value[] {
  const sexes = ['alla', 'flickor', 'pojkar'] as const
  return areas.flatMap((area) =>
    ['2019', '2020', '2021', '2022'].flatMap((period) =>
      sexes.flatMap((sex) => {
        const value: Value = {
          indicator: 'hvb',
          area,
          period,
          sex,
          grade: 'alla',
          source: 'kolada',
          status: 'ok',
          value: 1,
          numerator: null,
          denominator: area === '18' ? 400 : 100
        }
        const changed = change(value)
        return changed ? [{ ...value, ...changed }] : []
      })
    )
  )
}

const lost = (change: (value: Value) => Partial<Value> | null) =>
  lostValues(values(), values(change), nameOf)

describe('values that are gone', () => {
  it('are no loss while they are a tenth, and are one when they are more', () => {
    const few = (most: number) => {
      let left = most
      return (value: Value) => (value.sex === 'flickor' && left-- > 0 ? null : {})
    }
    expect(lost(few(0))).toBeNull()
    expect(lost(few(6))).toBeNull()
    expect(lost(few(7))).toEqual({ gone: 7, words: 'hvb: 7 av 60 värden är borta' })
  })

  it('are told with the year and the place that are gone altogether', () => {
    expect(lost(({ period }) => (period === '2020' ? null : {}))?.words).toBe(
      'hvb: 15 av 60 värden är borta, däribland alla från 2020'
    )
    expect(
      lost(({ area, period }) => (area === '1881' || period === '2022' ? null : {}))?.words
    ).toBe('hvb: 24 av 60 värden är borta, däribland alla från 2022 och alla för kommun 1881')
  })

  it('are a loss when they are all of a year, however few', () => {
    const before = [...values(), { ...values()[0]!, period: '1998' }]
    expect(lostValues(before, values(), nameOf)).toEqual({
      gone: 1,
      words: 'hvb: 1 av 61 värden är borta, däribland alla från 1998'
    })
  })

  it('are gone when they are missing, and there when they are hidden or told by a bound', () => {
    expect(lost(() => ({ status: 'missing' }))?.words).toBe('hvb: alla 60 värden är borta')
    expect(lost(() => ({ status: 'incomplete' }))?.gone).toBe(60)
    expect(lost(() => ({ status: 'suppressed', value: null }))).toBeNull()
    expect(lost(() => ({ status: 'under', value: null }))).toBeNull()
  })

  it('are not made up for by new ones', () => {
    const moved = values().map((value) => ({ ...value, period: String(Number(value.period) + 1) }))
    expect(lostValues(values(), moved, nameOf)?.words).toBe(
      'hvb: 15 av 60 värden är borta, däribland alla från 2019'
    )
  })
})

describe('rows behind values that are all there', () => {
  const weightOf = ({ denominator }: Value) => denominator
  const fallen = (change: (value: Value) => Partial<Value>) =>
    lostRows(values(), values(change), weightOf, { county: '18', nameOf })

  it('are a loss when the county has lost a tenth', () => {
    expect(fallen(({ area }) => (area === '18' ? { denominator: 370 } : {}))).toBeNull()
    expect(
      fallen(({ area, period }) => {
        return area === '18' && period === '2021' ? { denominator: 200 } : {}
      })
    ).toEqual({
      gone: 200,
      words: 'hvb: Örebro län 2021 bygger på 200 rader, förra gången 400'
    })
  })

  it('are a loss when a kommun has none left, and not when it has fewer', () => {
    const of = (denominator: number) => (value: Value) =>
      value.area === '1881' ? { denominator } : {}
    expect(fallen(of(10))).toBeNull()
    expect(fallen(of(0))?.words).toBe(
      'hvb: kommun 1881 2019 bygger på 0 rader, förra gången 100, och 3 fall till'
    )
  })

  it('are not reckoned where they are not told', () => {
    expect(fallen(() => ({ denominator: null }))).toBeNull()
  })
})
