import { mkdir } from 'node:fs/promises'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GuardedReader } from '../../pipelines/minutes/guarded-reader.ts'
import { Problems } from '../../pipelines/read/problems.ts'
import { readRegisters } from '../../pipelines/registers/registers.ts'
import { allSources } from '../../pipelines/sources/all.ts'
import { projectData } from '../pipelines/data-folder.ts'
import { MinutesFolder, type MinutesRun } from './minutes-folder.ts'
import { column, lockedPdfFile, pdfFile } from './pdf-file.ts'
import { paragraph, wordFile } from './word-file.ts'

// Files that are no minutes, or cannot be read: a clear sentence each, and the others are read all the same.

const sound = `Minnesanteckningar styrgrupp nära vård 2025-05-12
Närvarande: Åsa Öberg

Tillgänglighet på mottagningen
Beslut: Gruppen ställer sig bakom förslaget att öppna på lördagar.
`
const novel = Array.from({ length: 300 }, (_, i) => {
  const day = 1 + (i % 28)
  return `Den ${day} maj gick hon längs stranden och tänkte på mötet. ”Vi beslutade ju att resa”, sade han, och i Nora slog klockan fyra.`
}).join('\n\n')
const law = Array.from({ length: 40 }, (_, i) => {
  return `${i + 1} § Nämnden beslutar om insatser enligt denna lag.\nBeslut\nEtt beslut får överklagas.`
}).join('\n\n')

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

async function contents(): Promise<[string, string | Buffer, string][]> {
  const word = await wordFile([paragraph('Minnesanteckningar'), paragraph('Beslut: Planen antas.')])
  const page = pdfFile([column(['Protokoll', 'Beslut: Planen antas.'], 60, 780)])
  const archive = await new JSZip().file('a.txt', 'text').generateAsync({ type: 'nodebuffer' })
  const bytes = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))
  return [
    ['tom.txt', '', 'filen är tom'],
    ['blank.txt', ' \n\n \t\n', 'filen innehåller ingen text'],
    ['bild.txt', bytes, 'filen innehåller inte text'],
    ['roman.txt', novel, 'texten ser inte ut som minnesanteckningar eller protokoll'],
    ['lag.txt', law, 'texten ser inte ut som minnesanteckningar eller protokoll'],
    [
      'lista.txt',
      'kommun;år;värde\nNora;2025;4\n',
      'texten ser inte ut som minnesanteckningar eller protokoll'
    ],
    ['inskannad.pdf', pdfFile([[], []]), 'filen saknar textlager, den är inskannad eller tom'],
    ['tom.pdf', '', 'filen är tom'],
    ['avbruten.pdf', page.subarray(0, 250), 'filen är skadad eller inte en PDF'],
    ['text.pdf', 'Protokoll', 'filen är skadad eller inte en PDF'],
    ['last.pdf', lockedPdfFile(), 'filen är låst med lösenord: spara en kopia utan lösenord'],
    [
      'skadad.docx',
      word.subarray(0, word.length / 2),
      'filen är skadad eller inte ett Word-dokument (.docx)'
    ],
    ['arkiv.docx', archive, 'filen är skadad eller inte ett Word-dokument (.docx)'],
    ['text.docx', sound, 'filen är skadad eller inte ett Word-dokument (.docx)'],
    ['tom.docx', await wordFile([]), 'filen innehåller ingen text'],
    ['moete.md', sound, 'bara .txt, .docx, .odt och .pdf kan läsas'],
    [
      'fem-megabyte.txt',
      sound.repeat(5_000_000 / sound.length),
      'texten är 5,0 miljoner tecken, mer än ett mötes anteckningar; dela upp den, ett möte i varje fil'
    ],
    [
      'tusen-beslut.txt',
      `${sound}${Array.from({ length: 1001 }, (_, i) => `${i + 2}. Lokal ${i}\nBeslut: Gruppen hyr lokal ${i}.\n`).join('')}`,
      'texten har fler än 1\u00a0000 beslut och uppdrag, mer än ett möte kommer fram till; dela upp den, ett möte i varje fil'
    ]
  ]
}

describe('many bad files and a good one', () => {
  let run: MinutesRun
  const expected: string[] = []
  beforeAll(async () => {
    const paths: string[] = []
    for (const [name, content, reason] of await contents()) {
      paths.push(await folder.write(name, content))
      expected.push(`${folder.path(name)}: ${reason}`)
    }
    await mkdir(folder.path('mapp.txt'))
    expected.push(`${folder.path('mapp.txt')}: är en mapp, inte en fil`)
    expected.push(`${folder.path('saknas.txt')}: filen finns inte`)
    const good = await folder.write('bra.txt', sound)
    run = await folder.run(
      '--json',
      ...paths,
      folder.path('mapp.txt'),
      good,
      folder.path('saknas.txt')
    )
  })

  it('get a sentence each', () => {
    expect(run.stderr.trim().split('\n')).toEqual(expected)
    expect(run.code).toBe(1)
  })

  it('and the good one is read', () => {
    const rows = run.stdout.trim().split('\n')
    expect(rows).toHaveLength(1)
    expect(JSON.parse(rows[0] ?? '')).toMatchObject({ file: folder.path('bra.txt'), line: 5 })
  })
})

it.each(['inskannad.pdf', 'skadad.docx', 'fem-megabyte.txt', 'roman.txt'])(
  '%s alone ends the command with one sentence',
  async (name) => {
    const entry = (await contents()).find(([file]) => file === name)
    const path = await folder.write(name, entry?.[1] ?? '')
    const run = await folder.run(path)
    expect(run).toEqual({ code: 1, stdout: '', stderr: `${path}: ${entry?.[2]}\n` })
  }
)

it.each([
  ['Windows', Buffer.from(sound, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${sound}`, 'utf16le')],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${sound}`)],
  ['line breaks of Windows', sound.replaceAll('\n', '\r\n')]
])('reads text in %s', async (_encoding, content) => {
  const [row] = await folder.propose('text.txt', content)
  expect(row).toMatchObject({ line: 5, agenda_item: 'Tillgänglighet på mottagningen' })
})

// None of these is minutes that somebody has written; the command's own guard must not have to end them.
it.each([
  ['a line without end', 'Protokoll styrgrupp. Närvarande: Anna '.repeat(20_000)],
  ['as many lines as letters', `Protokoll styrgrupp\nNärvarande:\n${'x\n'.repeat(150_000)}`],
  ['open brackets', `Protokoll styrgrupp\nBeslut: ${'([<*'.repeat(100_000)}`],
  ['dates and numbers', `Protokoll styrgrupp\n${'2025-05-12 0701234567 '.repeat(15_000)}`],
  ['empty cells', `Protokoll styrgrupp\nPunkt\tBeslut\tAnsvarig\n${'\t\t\n'.repeat(200_000)}`]
])('ends soon with %s', async (_text, content) => {
  const registers = await readRegisters(projectData, allSources, new Problems())
  const reader = new GuardedReader(registers)
  try {
    await reader.read(await folder.write('lang.txt', content))
  } finally {
    reader.close()
  }
})
