import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { checkRawFolder } from '../../../pipelines/sources/raw-folder.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder

beforeEach(async () => {
  folder = await SourceFolder.make()
  for (const name of ['sip', 'kolada', 'tabell/prov']) {
    await mkdir(join(folder.path, 'raw', name), { recursive: true })
  }
})
afterEach(() => folder.remove())

async function faults(): Promise<string[]> {
  const problems = new Problems()
  await checkRawFolder(folder.path, ['kolada', 'sip'], problems)
  return folder.faults(problems)
}

describe('the folder of the sources', () => {
  it('holds a folder for each, and notes', async () => {
    await folder.write('raw/sip/kallelser.csv', '')
    await folder.write('raw/läs mig.txt', '')
    await folder.write('raw/.DS_Store', '')
    await mkdir(join(folder.path, 'raw', 'gammalt'))
    expect(await faults()).toEqual([])
  })

  it('is none: then there is nothing to tell', async () => {
    await rm(join(folder.path, 'raw'), { recursive: true })
    expect(await faults()).toEqual([])
  })

  it('has no files of its own', async () => {
    await folder.write('raw/kallelser.csv', '')
    expect(await faults()).toEqual([
      'raw/kallelser.csv:1: väntade bara källornas mappar: flytta filen till den av kolada, sip som den hör till, fick "en fil som ingen läser"'
    ])
  })

  it('has no folder of figures that no source is called as', async () => {
    await mkdir(join(folder.path, 'raw', 'SIP 2025'))
    await folder.write('raw/SIP 2025/kallelser.csv', '')
    expect(await faults()).toEqual([
      'raw/SIP 2025:1: väntade en mapp som heter som en källa ur sources.csv (kolada, sip), fick "SIP 2025"'
    ])
  })

  it('has no folders within a source’s own', async () => {
    await mkdir(join(folder.path, 'raw', 'sip', '2025'))
    expect(await faults()).toEqual([
      'raw/sip/2025:1: väntade filer, inga mappar: flytta filerna ett steg upp, eller ut härifrån, fick "en mapp som ingen läser"'
    ])
  })
})
