import { SavBytes } from './sav-bytes.ts'

/** What later versions of SPSS have put beside the variables; names and texts as their bytes. */
export interface Extensions {
  /** Null where the file does not say. */
  encoding: string | null
  /** The number that stands for one that is missing. */
  missing: number
  /** Names longer than eight bytes, and lengths of texts longer than 255. */
  names: Buffer | null
  lengths: Buffer | null
  /** Labels of texts longer than eight bytes. */
  labels: { name: Buffer; labels: [value: Buffer, label: Buffer][] }[]
  missingTexts: { name: Buffer; values: Buffer[] }[]
}

// What the numbers of code pages are called; 2 and 3 are ASCII, which Windows-1252 holds.
const codePages: Record<number, string> = {
  2: 'windows-1252',
  3: 'windows-1252',
  1250: 'windows-1250',
  1252: 'windows-1252',
  28591: 'iso-8859-1',
  28605: 'iso-8859-15',
  65001: 'utf-8'
}

/** Reads an extension of the dictionary; those that say nothing of the cases are passed over. */
export function readExtension(file: SavBytes, to: Extensions): void {
  const kind = file.int32()
  const size = file.int32()
  const content = file.take(size * file.int32())
  const own = new SavBytes(content, file.isLittle)
  if (kind === 3 && content.length >= 32) {
    own.at = 28
    to.encoding ??= codePages[own.int32()] ?? null
  } else if (kind === 4) to.missing = own.float64()
  else if (kind === 13) to.names = content
  else if (kind === 14) to.lengths = content
  else if (kind === 20) to.encoding = content.toString('latin1').trim()
  else if (kind === 21) while (own.at < content.length) to.labels.push(readTextLabels(own))
  else if (kind === 22) while (own.at < content.length) to.missingTexts.push(readMissing(own))
}

function counted(file: SavBytes): Buffer {
  return file.take(file.int32())
}

function readTextLabels(file: SavBytes): Extensions['labels'][number] {
  const name = counted(file)
  file.int32()
  const labels: [Buffer, Buffer][] = []
  for (let left = file.int32(); left > 0; left -= 1) labels.push([counted(file), counted(file)])
  return { name, labels }
}

function readMissing(file: SavBytes): Extensions['missingTexts'][number] {
  const name = counted(file)
  const count = file.byte()
  const length = file.int32()
  return { name, values: Array.from({ length: count }, () => file.take(length)) }
}
