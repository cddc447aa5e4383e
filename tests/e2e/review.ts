import { deflateSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { openFile, openParagraph } from '../minutes/open-file.ts'
import { column, pdfFile } from '../minutes/pdf-file.ts'
import { paragraph, wordFile } from '../minutes/word-file.ts'
import { scriptRuns } from './watch.ts'

export const address = '/beslut/granska/'

/** Nobody: what the page never shows. */
export const person = 'Ylva Ekdalen'

/** A meeting with two decisions, a person in the list, in a text and in a task. */
export const meeting = [
  'Minnesanteckningar styrgrupp nära vård 2026-05-12',
  `Närvarande: ${person}, Region Örebro län; Torvald Granmyr, Laxå kommun`,
  '',
  '1. Tillgänglighet på mottagningen',
  `${person} föredrar ärendet.`,
  'Beslut: Gruppen ställer sig bakom förslaget att öppna på lördagar i Kumla.',
  '',
  '2. Läromedel i förskolan',
  `Beslut: ${person} får i uppdrag att ta fram en plan till den 1 september 2026.`
]

export interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const file = (name: string, buffer: Buffer): ChosenFile => ({ name, mimeType: '', buffer })

export const textFile = (name = 'mote.txt', lines = meeting) =>
  file(name, Buffer.from(lines.join('\n')))

export const broken = file('trasig.pdf', Buffer.from('%PDF-1.7 och inget mer'))

/** A small PDF whose only page unfolds to a hundred million signs that draw nothing. */
export function slow(): ChosenFile {
  const content = deflateSync(Buffer.alloc(200e6, 'q Q\n'))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`
  ]
  const head = objects.map((object, i) => `${i + 1} 0 obj\n${object}`).join('\nendobj\n')
  const end = '\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n'
  return file(
    'evig.pdf',
    Buffer.concat([Buffer.from(`%PDF-1.4\n${head}`), content, Buffer.from(end)])
  )
}

/** The meeting in each kind of file that is read. */
export async function everyKind(): Promise<ChosenFile[]> {
  const paragraphs = meeting.map((line) => paragraph(line))
  return [
    textFile(),
    file('mote.docx', await wordFile(paragraphs)),
    file('mote.odt', await openFile(meeting.map((line) => openParagraph(line)))),
    file('mote.pdf', pdfFile([column(meeting, 60, 780)]))
  ]
}

export async function openReview(page: Page): Promise<void> {
  await page.goto(address)
  await scriptRuns(page)
}

export async function choose(page: Page, files: ChosenFile[]): Promise<void> {
  await page.getByLabel('Välj filer').setInputFiles(files)
  await read(page)
}

/** Waits until no file is being read any more. */
export async function read(page: Page): Promise<void> {
  await expect(page.getByLabel('Välj filer')).toBeEnabled({ timeout: 30_000 })
}

export const proposal = (page: Page) => page.getByRole('region', { name: 'Förslag', exact: true })
export const texts = (page: Page) => page.getByRole('listbox')
export const heading = (page: Page) => proposal(page).getByRole('heading', { level: 2 })
