import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readVoices, voicesFile } from '../../../pipelines/registers/voices.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

async function read(...rows: string[]) {
  const problems = new Problems()
  const head = 'id;indicator;area;grade;period;kind;text;source;example'
  const path = await folder.write(voicesFile, [head, ...rows])
  const voices = await readVoices(path, registers, problems)
  return { voices, faults: folder.faults(problems) }
}

const row = (text: string, { kind = 'citat', source = 'Ungdomsrådet' } = {}) =>
  `r1;mar-bra;18N;9;2023;${kind};${text};${source};`

test('a voice says of what, where, when, and who handed it in', async () => {
  expect(await read(row('Det är bra här'))).toEqual({
    voices: [
      {
        ...{ id: 'r1', indicator: 'mar-bra', area: '18N', grade: '9', period: '2023' },
        ...{ kind: 'citat', text: 'Det är bra här', source: 'Ungdomsrådet', example: false }
      }
    ],
    faults: []
  })
})

test.each([
  ['r1;ingen;18;9;2023;citat;Bra;Rådet;', 'indicator'],
  ['r1;mar-bra;18X;9;2023;citat;Bra;Rådet;', 'area'],
  ['r1;mar-bra;18;8;2023;citat;Bra;Rådet;', 'grade'],
  ['r1;mar-bra;18;9;i vår;citat;Bra;Rådet;', 'period'],
  ['r1;mar-bra;18;9;2023;dikt;Bra;Rådet;', 'kind'],
  ['r1;mar-bra;18;9;2023;citat;;Rådet;', 'text'],
  ['r1;mar-bra;18;9;2023;citat;Bra;;', 'source'],
  ['r1;mar-bra;18;9;2023;citat;Bra;Rådet;kanske', 'example'],
  [row(`Bra ${'igen '.repeat(60)}`), 'text']
])('a cell that is not as it should be is refused: %s', async (line, column) => {
  const { faults } = await read(line)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`voices.csv:2 ${column}: väntade`)
})

test.each([
  ['Kalle Svensson bråkar hemligt', 'namn på en person'],
  ['Skriv till hemligt@example.org', 'en kontaktuppgift'],
  ['Tre elever i klassen är hemligt ledsna', 'några få barn'],
  ['På Alléskolan är det hemligt stökigt', 'namn på en skola']
])('%s is refused, and the log says only what kind of fault it is', async (text, kind) => {
  const { faults } = await read(row(text))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`fick "${kind}"`)
  expect(faults[0]).not.toMatch(/hemligt|Kalle|Allé/)
})

test('a quotation may say what somebody thinks is the cause, a summary may not', async () => {
  const text = 'Stressen beror på läxorna'
  expect((await read(row(text))).faults).toEqual([])
  const { faults } = await read(row(text, { kind: 'sammanfattning' }))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain('fick "ett påstående om orsak"')
})

test('who handed it in is no person and no school', async () => {
  expect((await read(row('Bra', { source: 'Ylva Ekdalen' }))).faults[0]).toContain('source')
  expect((await read(row('Bra', { source: 'Elevrådet på Vasaskolan' }))).faults[0]).toContain(
    'source'
  )
})

test('a text that has come into the wrong cell is not in the log', async () => {
  const { faults } = await read('r1;mar-bra;18;9;2023;hemliga ord;citat;Rådet;')
  expect(faults).toHaveLength(1)
  expect(faults.join()).not.toContain('hemliga')
  const overflow = await read('r1;mar-bra;18;9;2023;citat;första;hemliga ord;till;Rådet;')
  expect(overflow.faults).toHaveLength(1)
  expect(overflow.faults.join()).not.toContain('hemliga')
})

test('an id stands once', async () => {
  expect((await read(row('Bra'), row('Bättre'))).faults[0]).toContain('voices.csv:3 id')
})

test('there is no such register until a kommun has handed something in', async () => {
  const problems = new Problems()
  expect(await readVoices(`${folder.path}/none.csv`, registers, problems)).toEqual([])
  expect(problems.found).toBe(false)
})
