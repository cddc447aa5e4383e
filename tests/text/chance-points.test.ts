import { describe, expect, test } from 'vitest'
import { chancePoints } from '../../src/lib/text/parts/chance.ts'

const group = { sex: 'alla', grade: 'alla', effect: 1, effect_error: 0, cohorts: '' } as const
type Varying = Parameters<typeof chancePoints>[0][number]

function question(correlation: number, chance: NonNullable<Varying['chance']>): Varying {
  const own = { ...group, correlation, correlation_error: 0.001, cohorts: '60,60,120' }
  const others = { ...own, sex: 'flickor' as const, correlation: 0.2 }
  return { weight: 'answers', base: null, dispersions: [others, own], chance }
}

function rate(effect: number): Varying {
  const own = { ...group, effect, correlation: 0, correlation_error: 0 }
  const chance = { basis: 'years', periods: 9 } as const
  return { weight: 'population 0-19', base: 'population 0-19', dispersions: [own], chance }
}

const mean: Varying = { weight: null, base: null, dispersions: [], chance: null }
const about = 'Siffrorna gäller villkoren för barn och unga på platsen.'

describe('what is chance', () => {
  test.each<[string, NonNullable<Varying['chance']>, string]>([
    ['surveys', { basis: 'surveys', periods: 5 }, 'uppskattat ur 5 mätningar.'],
    ['schools', { basis: 'schools', periods: 3 }, 'uppskattat ur skolornas svar i 3 mätningar.'],
    [
      'an assumption',
      { basis: 'assumed', periods: 0 },
      'vilket är antaget: frågan har ställts på samma sätt färre än tre gånger.'
    ]
  ])('of a question, by %s, with what it costs', (_, chance, basis) => {
    // 300 answers in three school years are cohorts of 60, 60 and 100, 73.3 on average: 1 + 72.3 · .01 = 1.31².
    expect(chancePoints([question(0.01, chance)])).toEqual([
      `${about} Årets elever är ett utfall av dem: med samma villkor hade det kunnat bli ett annat. ` +
        'Elever i samma skola och årskurs har mer gemensamt än slumpen ger. ' +
        `Därför är intervallen 31\u00a0% bredare i en kommun med 300 svar, ${basis}`
    ])
  })

  test('of a question whose cohorts have nothing in common costs nothing', () => {
    const [told] = chancePoints([question(0, { basis: 'surveys', periods: 5 })])
    expect(told).toContain('Här gör det inte intervallen bredare, uppskattat ur 5 mätningar.')
  })

  test('of a rate is told where it varies more than single events do', () => {
    expect(chancePoints([rate(1)])).toEqual([
      `${about} Årets händelser är ett utfall av dem: med samma villkor hade det kunnat bli ett annat.`
    ])
    expect(chancePoints([rate(2.25)])[0]).toMatch(
      /Värdena varierar mer från år till år än enskilda händelser ger\. Därför är intervallen 50\u00a0% bredare\.$/
    )
  })

  test('of several is told once, and of what is not tested nothing', () => {
    const asked = question(0.01, { basis: 'surveys', periods: 5 })
    const [told, ...more] = chancePoints([asked, rate(1), mean])
    expect(more).toEqual([])
    expect(told).toContain('Årets elever och händelser är ett utfall')
    expect(told).toContain('se Data och metod')
    expect(chancePoints([mean])).toEqual([])
  })
})
