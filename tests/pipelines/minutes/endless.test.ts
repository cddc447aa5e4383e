import JSZip from 'jszip'
import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GuardedReader } from '../../../pipelines/minutes/guarded-reader.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { projectData } from '../data-folder.ts'
import { MinutesFolder } from '../../minutes/minutes-folder.ts'
import { column, pdfFile } from '../../minutes/pdf-file.ts'
import { paragraph, wordFile } from '../../minutes/word-file.ts'

// Small files that unfold to what no machine holds, and what can lie in the place of a file.

const sound = `Minnesanteckningar styrgrupp nära vård 2025-05-12
Närvarande: Åsa Öberg

Tillgänglighet på mottagningen
Beslut: Gruppen ställer sig bakom förslaget att öppna på lördagar.
`

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

/** The Word document packed, as Word packs it. */
async function packed(parts: string[]): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await wordFile(parts))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The archive whose directory says that every file in it is of this many bytes. */
function declaring(size: number, archive: Buffer): Buffer {
  const lying = Buffer.from(archive)
  for (let at = 0; (at = lying.indexOf('PK\x01\x02', at, 'latin1')) !== -1; at += 46) {
    lying.writeUInt32LE(size, at + 24)
  }
  return lying
}

/** A PDF with a part of it moved, so that one page is not where the table says: found by the fuzz. */
function disordered(): Buffer {
  const first = ['Minnesanteckningar', 'Punkt: Tillgänglighet', 'Beslut: Planen antas.']
  const pages = [column(first, 60, 780), column(['Skolnärvaro'], 60, 780)]
  const text = pdfFile(pages).toString('latin1')
  const parts = ['>> /Contents 5', 'Contents 7', '10 Tf 60 780 Td (Skol']
  const [from, middle, to] = parts.map((part) => text.indexOf(part))
  const moved = text.slice(middle, to) + text.slice(from, middle)
  return Buffer.from(text.slice(0, from) + moved + text.slice(to), 'latin1')
}

const opening = [paragraph('Minnesanteckningar'), paragraph('Beslut: Planen antas.')]
const nested = (depth: number) =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('Text')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
const tooMuch = 'filen packas upp till mer än 15 MB text, mer än ett mötes anteckningar'

describe('a Word document', () => {
  const bomb = () => packed([...opening, '<w:p/>'.repeat(3_000_000)])

  it('that unfolds to paragraphs without end is refused, whatever its directory says', async () => {
    const document = await bomb()
    expect(document.length).toBeLessThan(100_000)
    await expect(folder.propose('bomb.docx', document)).rejects.toThrow(tooMuch)
    const lying = declaring(100, document)
    await expect(folder.propose('bomb.docx', lying)).rejects.toThrow(tooMuch)
  })

  it.each([
    ['paragraphs', '<w:p/>'.repeat(20_000), 'filen har fler än 20\u00a0000 stycken'],
    ['parts', '<w:tab/>'.repeat(500_000), 'filen har för många delar'],
    ['levels', nested(40), 'filen har för många nivåer i varandra'],
    ['levels that no stack holds', nested(30_000), 'filen har för många nivåer i varandra']
  ])('of too many %s is refused', async (_, part, reason) => {
    const document = await packed([...opening, part])
    await expect(folder.propose('stor.docx', document)).rejects.toThrow(reason)
  })

  it('of tables in tables is read', async () => {
    const document = await packed([...opening, nested(20)])
    expect(await folder.propose('tabell.docx', document)).toHaveLength(1)
  })

  it('with pictures is read without them', async () => {
    const zip = await JSZip.loadAsync(await wordFile(opening))
    zip.file('word/media/image1.png', Buffer.alloc(30_000_000))
    const document = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
    expect(await folder.propose('bild.docx', document)).toHaveLength(1)
  })
})

describe('a PDF', () => {
  it('with a page of more pieces than letters fit on it is refused', async () => {
    const pieces = Array.from({ length: 20_100 }, () => ({ text: 'Beslut', x: 50, y: 700 }))
    await expect(folder.propose('sida.pdf', pdfFile([pieces]))).rejects.toThrow(
      'sidan 1 har fler än 20\u00a0000 textbitar och kan inte läsas'
    )
  })

  it('of more pages than a meeting has is refused', async () => {
    const pages = Array.from({ length: 501 }, () => column(['Beslut'], 60, 700))
    await expect(folder.propose('bok.pdf', pdfFile(pages))).rejects.toThrow(
      'filen har fler än 500 sidor; dela upp den'
    )
  })
})

it('what is no plain file gets a sentence, and the others are read', async () => {
  execFileSync('mkfifo', [folder.path('ror.txt')])
  await symlink('borta', folder.path('lank.docx'))
  await symlink('/dev/zero', folder.path('enhet.pdf'))
  await mkdir(folder.path('mapp.docx'))
  await truncate(await folder.write('jatte.pdf', ''), 9e9)
  const document = await packed([...opening, '<w:p/>'.repeat(3_000_000)])
  const bomb = await folder.write('bomb.docx', document)
  const good = await folder.write('bra.txt', sound)
  const odd: [string, string][] = [
    [folder.path('ror.txt'), 'är ett rör eller en enhet, ingen vanlig fil'],
    [folder.path('lank.docx'), 'är en länk till något som inte finns'],
    [folder.path('enhet.pdf'), 'är ett rör eller en enhet, ingen vanlig fil'],
    [folder.path('mapp.docx'), 'är en mapp, inte en fil'],
    [folder.path('jatte.pdf'), 'är en fil på 9\u00a0000 MB; högst 100 MB läses'],
    [bomb, tooMuch]
  ]
  const run = await folder.run('--json', ...odd.map(([path]) => path), good)
  expect(run.stderr.trim().split('\n')).toEqual(odd.map((pair) => pair.join(': ')))
  expect(run.code).toBe(1)
  expect(run.stdout.trim().split('\n')).toHaveLength(1)
})

describe('a file that nobody has thought of', () => {
  // Reading it takes half a minute and more: every heading is held against all before it.
  const slow = `${sound}${'Punkt 1\nBeslut: Anta.\n'.repeat(40_000)}`
  let registers: Registers
  let reader: GuardedReader

  beforeAll(async () => {
    registers = await readRegisters(projectData, allSources, new Problems())
  })
  afterEach(() => reader.close())

  it.each([
    ['time', { seconds: 0.5, memory: 8e9 }],
    ['memory', { seconds: 120, memory: 150e6 }]
  ])('is given up when it takes too much %s', async (_, limits) => {
    reader = new GuardedReader(registers, limits)
    const path = await folder.write('lang.txt', slow)
    await expect(reader.read(path)).rejects.toThrow(
      'filen tar för lång tid eller för mycket minne att läsa'
    )
  })

  it('does not end the reader by a fault that nobody waits for', async () => {
    reader = new GuardedReader(registers)
    const path = await folder.write('oordning.pdf', disordered())
    await expect(reader.read(path)).rejects.toThrow(/^filen är skadad eller inte en PDF$/)
    const { proposals } = await reader.read(await folder.write('bra.txt', sound))
    expect(proposals).toHaveLength(1)
  })

  it('leaves the reader as it was for the next', async () => {
    // A process that has just begun takes some of its time to read anything at all.
    reader = new GuardedReader(registers, { seconds: 2, memory: 8e9 })
    await expect(reader.read(await folder.write('lang.txt', slow))).rejects.toThrow()
    const { proposals } = await reader.read(await folder.write('bra.txt', sound))
    expect(proposals).toHaveLength(1)
  })
})
