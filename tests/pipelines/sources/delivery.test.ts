import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import writeExcelFile from 'write-excel-file/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleMark, writeExample } from '../../../pipelines/example/mark.ts'
import { generateSip } from '../../../pipelines/example/sip.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { exampleFiles } from '../../../pipelines/sources/all.ts'
import { dropDelivery, findDelivery } from '../../../pipelines/sources/delivery.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder
let problems: Problems

beforeEach(async () => {
  folder = await SourceFolder.make()
  problems = new Problems()
})
afterEach(() => folder.remove())

const sip = { kind: 'example' } as const

describe('a delivery', () => {
  it('that cannot be looked into is a fault, lest an example take its place', async () => {
    const file = await folder.write('sip', 'ingen mapp')
    expect(await findDelivery(sip, generateSip, file, problems)).toMatchObject({ generated: true })
    const link = join(folder.path, 'länk')
    await symlink(join(folder.path, 'borta'), link)
    await findDelivery({ ...sip, kind: 'official' }, generateSip, link, problems)
    expect(folder.faults(problems)).toEqual([
      'sip:1: väntade en mapp, fick "något annat"',
      'länk:1: väntade en mapp, fick "en länk till något som inte finns"'
    ])
  })

  it('is the files of the folder, official whatever the register expected', async () => {
    await folder.write('b.csv', '')
    await folder.write('a.csv', '')
    await folder.write('läs mig.txt', '')
    const found = { folder: folder.path, files: ['a.csv', 'b.csv'], generated: false }
    expect(await findDelivery(sip, generateSip, folder.path, problems)).toEqual({
      ...found,
      kind: 'official'
    })
    const official = { ...sip, kind: 'official' } as const
    expect(await findDelivery(official, generateSip, folder.path, problems)).toEqual({
      ...found,
      kind: 'official'
    })
  })

  it('finds files whose names end in capitals', async () => {
    await folder.write('KALLELSER.CSV', '')
    expect(await findDelivery(sip, generateSip, folder.path, problems)).toMatchObject({
      files: ['KALLELSER.CSV']
    })
  })

  it('is an example when the mark lies beside the files, in any folder', async () => {
    await folder.write('kallelser.csv', '')
    await folder.write(exampleMark, '')
    const official = { ...sip, kind: 'official' } as const
    expect(await findDelivery(official, generateSip, folder.path, problems)).toMatchObject({
      kind: 'example'
    })
  })

  it('is generated when there are no files and the register says example', async () => {
    for (const where of [folder.path, join(folder.path, 'ingen')]) {
      const found = await findDelivery(sip, generateSip, where, problems)
      if (!found) throw new Error('no delivery')
      expect(found).toMatchObject({ files: ['kallelser.csv'], kind: 'example', generated: true })
      expect(found.folder).not.toBe(where)
      expect((await readdir(found.folder)).sort()).toEqual([exampleMark, 'kallelser.csv'])
      await dropDelivery(found)
      expect(existsSync(found.folder)).toBe(false)
    }
    expect(await readdir(folder.path)).toEqual([])
  })

  it('is none without files when the register says official, or nobody can make an example', async () => {
    expect(
      await findDelivery({ ...sip, kind: 'official' }, generateSip, folder.path, problems)
    ).toBeNull()
    expect(await findDelivery({ kind: 'example' }, null, folder.path, problems)).toBeNull()
  })

  it('with only what belongs beside files of rows is a fault, lest an example take their place', async () => {
    await folder.write('antal.csv', ['fil;rader', 'kallelser.csv;3'])
    await folder.write('oversattning.csv', ['kolumn;som_skrivet;betyder', 'kon;1;flicka'])
    await findDelivery(sip, generateSip, folder.path, problems)
    const expected = 'väntade filer med rader bredvid: lägg dit dem, eller ta bort den här'
    expect(folder.faults(problems)).toEqual([
      `antal.csv:1: ${expected}, fick "ingen"`,
      `oversattning.csv:1: ${expected}, fick "ingen"`
    ])
  })

  it('that is there twice is refused, in another format, encoding and order even', async () => {
    await folder.write('a.csv', ['ar;kön', '2023;flicka', '2023;pojke'])
    await folder.write('b.csv', Buffer.from('kön,ar\r\npojke,2023\r\nflicka,2023\r\n', 'latin1'))
    await folder.write(
      'c.xlsx',
      await writeExcelFile(
        [
          ['ar', 'kön'],
          [2023, 'pojke'],
          [2023, 'flicka']
        ].map((row) => row.map((value) => ({ value })))
      ).toBuffer()
    )
    await folder.write('d.csv', ['ar;kön', '2023;flicka', '2020;pojke'])
    await findDelivery(sip, generateSip, folder.path, problems)
    const twice = 'väntade en annan fil än a.csv: ta bort en av dem, fick "samma rader"'
    expect(folder.faults(problems)).toEqual([`b.csv:1: ${twice}`, `c.xlsx:1: ${twice}`])
  })

  it('of the region’s own stays where it is', async () => {
    await folder.write('kallelser.csv', 'rad')
    const found = await findDelivery(sip, generateSip, folder.path, problems)
    if (!found) throw new Error('no delivery')
    await dropDelivery(found)
    expect(await readdir(folder.path)).toEqual(['kallelser.csv'])
  })
})

it('writes the example of every source with its mark, to be found as an example', async () => {
  const examples = [...exampleFiles()]
  expect(examples.map(([source]) => source)).toEqual(['sip', 'liv-och-halsa-ung'])
  for (const [source, files] of examples) {
    const path = join(folder.path, source)
    await mkdir(path)
    const names = await writeExample(files, path)
    expect(await findDelivery({ kind: 'official' }, null, path, problems)).toEqual({
      folder: path,
      files: names,
      kind: 'example',
      generated: false
    })
    expect(await readFile(join(path, exampleMark), 'utf8')).toMatch(/exempeldata/)
  }
})
