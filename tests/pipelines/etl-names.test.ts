import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DataFolder } from './data-folder.ts'

let folder: DataFolder

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
})
afterEach(() => folder.remove())

const holder = 'arbete.;Länsdelsgrupp norr;'
const text = 'Förskolor får riktat stöd.'
const advice =
  'ser ut som ett personnamn; skriv funktion eller organisation, eller lägg ordet i known-words.csv om det inte är en person'

/** All that a run tells beside the tables: what the manifest, the report and other files of text say. */
async function publishedTexts(): Promise<string> {
  const names = (await readdir(folder.out)).filter((name) => /\.(?:json|html)$/.test(name))
  expect(names).toContain('report.html')
  const texts = names.map((name) => readFile(join(folder.out, name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

it('warns of a name by line and column, and tells it nowhere, also when it has been taken away', async () => {
  await folder.replace('decisions.csv', text, `Ylva Ekdalen redovisar. ${text}`)
  const warned = await folder.etl()
  expect(warned).toMatchObject({ code: 0, stderr: '' })
  expect(warned.stdout).toContain(`Att se över:`)
  expect(warned.stdout).toContain(`  decisions.csv:5 summary: ${advice}\n`)
  const told = await publishedTexts()
  expect(told).toContain(`decisions.csv:5 summary: ${advice}`)
  expect(warned.stdout + told).not.toMatch(/Ekdalen/)

  await folder.replace('decisions.csv', 'Ylva Ekdalen redovisar.', 'Rektorn redovisar.')
  const mended = await folder.etl()
  expect(mended).toMatchObject({ code: 0, stderr: '' })
  expect(mended.stdout).toContain('summary ”[…] redovisar. Förskolor')
  expect(mended.stdout).not.toContain('personnamn')
  expect(mended.stdout + (await publishedTexts())).not.toMatch(/Ekdalen/)
})

it('publishes nothing with a name beside a title, and leaves what stood there', async () => {
  expect(await folder.etl()).toMatchObject({ code: 0 })
  const before = await readFile(join(folder.out, 'manifest.json'), 'utf8')
  await folder.replace('decisions.csv', holder, 'arbete.;Ylva Ekdalen, skolchef;')
  await folder.append('initiatives.csv', [
    'Provinsats;1884;pågår;;Protokoll;Ring 070-123 45 67;skola'
  ])
  const run = await folder.etl()
  expect(run.code).toBe(1)
  expect(folder.faults(run)).toEqual([
    'decisions.csv:4 mandate_holder: väntade text utan namn på personer (ange funktion, organisation eller plats), fick "ett namn bredvid en funktion"',
    expect.stringMatching(
      /^initiatives\.csv:\d+ note: väntade text utan personnummer, telefonnummer och e-postadresser, fick "en kontaktuppgift"$/
    )
  ])
  expect(run.stderr).toContain(`2 fel. Inget har skrivits: ${folder.out} är som förut.`)
  expect(run.stdout + run.stderr).not.toMatch(/Ekdalen|070/)
  expect(await readFile(join(folder.out, 'manifest.json'), 'utf8')).toBe(before)
})
