import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kommuner } from '../../../pipelines/example/kommuner.ts'
import { livingConditions } from '../../../pipelines/example/model.ts'
import { projectData } from '../data-folder.ts'
import { readRows } from './delivery.ts'

const name = 'figures.csv'
const content = readFileSync(join(projectData, 'raw', 'kolada', name), 'utf8')
const figures = readRows([{ name, content }], name).filter(({ year, sex }) => {
  return year === '2022' && sex === 'T'
})

it.each(kommuner)('$code has its populations of 2022 in Kolada', ({ code, young }) => {
  const population = (wanted: string) =>
    Number(figures.find(({ key, area }) => key === wanted && area === code)?.['value'])
  expect(young).toEqual(['N01952', 'N01953', 'N01954'].map(population))
})

it('knows the living conditions of every kommun, and sends pupils to known ones', () => {
  const codes = kommuner.map(({ code }) => code)
  expect(Object.keys(livingConditions).sort()).toEqual(codes)
  for (const { gymnasium } of kommuner) {
    expect(codes).toEqual(expect.arrayContaining(Object.keys(gymnasium)))
  }
})
