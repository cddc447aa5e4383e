import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { readableEndings, readLines } from '../../src/lib/minutes/file/document.ts'
import { openFile, openParagraph } from './open-file.ts'
import { column, pdfFile } from './pdf-file.ts'
import { paragraph, wordFile } from './word-file.ts'

// Files whose names say something else than what they hold, and files of kinds that are not read.

it('names the endings that can be read', () => {
  expect(readableEndings).toEqual(['.txt', '.docx', '.odt', '.pdf'])
})

it.each([
  ['a Word document', () => wordFile([paragraph('Beslut')])],
  ['an OpenDocument text', () => openFile([openParagraph('Beslut')])],
  ['a PDF', () => pdfFile([column(['Beslut'], 60, 700)])]
])('knows %s by any name', async (_, make) => {
  const bytes = await make()
  for (const name of ['a.txt', 'a.docx', 'a.PDF', 'a.odt', 'a.doc', 'anteckningar']) {
    expect((await readLines(name, bytes)).filter(Boolean)).toEqual(['Beslut'])
  }
})

/** A file of streams with names, as Office wrote before its files were archives: MS-CFB, section 2.6. */
function oldOffice(...names: string[]): Buffer {
  const entries = ['Root Entry', ...names].map((name) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 'utf16le')
    entry.writeUInt16LE(2 * name.length + 2, 64)
    return entry
  })
  const head = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  return Buffer.concat([head, ...entries])
}

function archive(...names: string[]): Promise<Buffer> {
  const zip = new JSZip()
  for (const name of names) zip.file(name, '<x/>')
  return zip.generateAsync({ type: 'nodebuffer' })
}

const locked = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
const sheet = 'filen är ett kalkylblad: spara anteckningarna som .docx, .pdf eller .txt'

it.each<[string, Buffer | Promise<Buffer>, string]>([
  [
    'last.docx',
    oldOffice('EncryptionInfo', 'EncryptedPackage'),
    'filen är låst med lösenord: ta bort lösenordet i Word och spara igen som .docx'
  ],
  [
    'last.odt',
    openFile([openParagraph('Beslut')], { manifest: locked }),
    'filen är låst med lösenord: ta bort lösenordet i LibreOffice och spara igen'
  ],
  [
    'gammal.docx',
    oldOffice('1Table', 'WordDocument'),
    'filen är ett äldre Word-dokument (.doc): öppna det i Word och spara som .docx'
  ],
  [
    'gammal.txt',
    oldOffice('WordDocument'),
    'filen är ett äldre Word-dokument (.doc): öppna det i Word och spara som .docx'
  ],
  [
    'mejl.msg',
    oldOffice('__properties_version1.0'),
    'filen är ett mejl: spara anteckningarna som .docx, .pdf eller .txt'
  ],
  [
    'okand.doc',
    oldOffice('Contents'),
    'filen är av ett äldre slag: öppna den i Word och spara som .docx'
  ],
  [
    'text.rtf',
    Buffer.from('{\\rtf1\\ansi Beslut}'),
    'filen är ett RTF-dokument (.rtf): öppna det i Word och spara som .docx'
  ],
  [
    'sida.doc',
    Buffer.from('<html><body>Beslut</body></html>'),
    'filen är en webbsida: öppna den i Word och spara som .docx'
  ],
  [
    'foto.docx',
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'filen är en bild: text i bilder kan inte läsas, skriv av den eller spara som .docx'
  ],
  ['blad.xls', oldOffice('Workbook'), sheet],
  ['blad.docx', archive('[Content_Types].xml', 'xl/workbook.xml'), sheet],
  [
    'bilder.docx',
    archive('[Content_Types].xml', 'ppt/presentation.xml'),
    'filen är en presentation: exportera den som .pdf'
  ],
  [
    'moete.pages',
    archive('Index/Document.iwa'),
    'filen är ett dokument från Pages: exportera det som .docx eller .pdf'
  ],
  [
    'skadad.odt',
    Buffer.from('PK\x03\x04 half'),
    'filen är skadad eller inte ett OpenDocument-dokument (.odt)'
  ],
  ['bok.epub', archive('META-INF/container.xml'), 'bara .txt, .docx, .odt och .pdf kan läsas']
])('names %s as what it is', async (name, bytes, reason) => {
  await expect(readLines(name, await bytes)).rejects.toThrow(new RegExp(`^${escaped(reason)}$`))
})

const escaped = (text: string) => text.replace(/[.()]/g, '\\$&')

it('reads a text that says that it is a web page, when its name says text', async () => {
  expect(await readLines('a.txt', Buffer.from('<html>\nBeslut'))).toContain('Beslut')
})
