import { describe, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readAnswers } from '../../../../pipelines/sources/survey/answers.ts'
import { SourceFolder } from '../../source-folder.ts'
import { answerHeader, known, questions } from './small-survey.ts'

const folder = await SourceFolder.ofFile()

/** Rows of a pupil each, of which only the weight is told. */
async function read(weights: string[], row = '2023;1880;1880;9;flicka;1;2;1') {
  const problems = new Problems()
  const lines = weights.map((weight) => `${row};${weight}`)
  const path = await folder.write('svar.csv', [`${answerHeader};Vikt`, ...lines])
  const { weights: found, homes } = await readAnswers([path], questions, known, problems)
  return { found, homes, faults: folder.faults(problems), notes: problems.notes }
}

describe('weights', () => {
  it('are read with a comma or a point, and summed whatever the order of the rows', async () => {
    const { found, homes, faults, notes } = await read(['0,1', '0.2', '3'])
    expect([faults, notes]).toEqual([[], []])
    const leaf = homes.leafOf(2023, '1880', '9', 'flickor')
    expect(homes.weighted.answered[0]![leaf]).toBe(3_300_000)
    expect(homes.answered[0]![leaf]).toBe(3)
    expect(found.told).toBe('viktade 2023')
    const again = await read(['3', '0,2', '0,1'])
    expect(again.homes.weighted.hits).toEqual(homes.weighted.hits)
  })

  it('have an effect by Kish, upwards to a tenth', async () => {
    // n · Σw² / (Σw)² = 4 · (1 + 1 + 4 + 4) / 36 = 1.11
    expect((await read(['1', '1', '2', '2'])).found.effect(2023)).toBe(1.2)
    // 2 · (1 + 9) / 16 = 1.25
    expect((await read(['1', '3'])).found.effect(2023)).toBe(1.3)
  })

  it('that are all the same weight nothing', async () => {
    for (const weights of [
      ['1', '1,0'],
      ['2,5', '2.5'],
      ['', '']
    ]) {
      const { found, faults } = await read(weights)
      expect([faults, found.isWeighted(2023), found.effect(2023), found.told]).toEqual([
        [],
        false,
        1,
        null
      ])
    }
  })

  it('must stand on every row of a year or on none', async () => {
    const { faults } = await read(['1,5', '', '2', ''])
    expect(faults).toEqual([
      'svar.csv:3 vikt: väntade en vikt på varje rad från 2023, eller på ingen, fick "ingen på 2 av 4 rader"'
    ])
  })

  it.each([['0'], ['-1'], ['många'], ['1 000'], ['10001']])('%s is none', async (weight) => {
    const { faults, homes } = await read([weight])
    expect(faults.map((fault) => fault.split(', högst')[0])).toEqual([
      'svar.csv:2 vikt: väntade ett tal större än 0'
    ])
    expect(homes.forms.every((forms) => forms === 0)).toBe(true)
  })
})
