import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readShortForms, shortFormsFile } from '../../../pipelines/registers/short-forms.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write(shortFormsFile, ['short;name', ...rows])
  return { forms: await readShortForms(path, problems), faults: folder.faults(problems) }
}

test('short forms and what they stand for', async () => {
  expect(await read('VoF;Välfärd och folkhälsa')).toEqual({
    forms: [{ short: 'VoF', name: 'Välfärd och folkhälsa' }],
    faults: []
  })
})

test('none without the file', async () => {
  expect(await readShortForms(`${folder.path}/finns-ej.csv`, new Problems())).toEqual([])
})

test('a form is short, told once, and stands for no person', async () => {
  const { faults } = await read(
    'Välfärd och folkhälsa;VoF',
    'AU;arbetsutskottet',
    'AU;annat',
    'BUP;',
    'YE;Ylva Ekdalen'
  )
  expect(faults.map((fault) => fault.split(' väntade')[0]).toSorted()).toEqual([
    'short-forms.csv:2 short:',
    'short-forms.csv:4 short:',
    'short-forms.csv:5 name:',
    'short-forms.csv:6 name:'
  ])
})
