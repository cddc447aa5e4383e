import { zipSizes } from '../../bytes/zip-parts.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** What a file holds, of what can be read. */
export type FileKind = 'docx' | 'odt' | 'pdf' | 'text'

/** The kind of file that each ending stands for. */
export const kinds: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.docx': 'docx',
  '.odt': 'odt',
  '.pdf': 'pdf'
}

/**
 * What a file of this name holds: its contents say so, whatever its name, and text is only text when its name says so
 * too. Fails with a sentence on what to do with a file of another kind.
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? ''
  // What stands before the sign is for a printer or a mail program.
  if (asLetters(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (starts(bytes, 'PK\x03\x04')) return ofArchive(bytes, kinds[ending] ?? null)
  if (starts(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    throw new UnreadableFile(ofOldOffice(bytes))
  const other = signs.find(({ sign }) => sign.test(asLetters(bytes.subarray(0, 200))))
  if (other && !(other.isText && ending === '.txt')) throw new UnreadableFile(other.reason)
  const kind = kinds[ending]
  if (!kind) throw new UnreadableFile(onlyThese)
  return kind
}

const known = Object.keys(kinds)
  .join(', ')
  .replace(/, ([^,]+)$/, ' och $1')
const onlyThese = `bara ${known} kan läsas`

const sheet = 'filen är ett kalkylblad: spara anteckningarna som .docx, .pdf eller .txt'
const slides = 'filen är en presentation: exportera den som .pdf'

const signs: { sign: RegExp; reason: string; isText?: true }[] = [
  {
    sign: /^\{\\rtf/,
    reason: 'filen är ett RTF-dokument (.rtf): öppna det i Word och spara som .docx'
  },
  {
    sign: /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:heic|mif1))/s,
    reason: 'filen är en bild: text i bilder kan inte läsas, skriv av den eller spara som .docx'
  },
  {
    sign: /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i,
    reason: 'filen är en webbsida: öppna den i Word och spara som .docx',
    isText: true
  }
]

// What an archive of each kind holds, and no other does.
const archives: [RegExp, FileKind | { reason: string }][] = [
  [/^word\//, 'docx'],
  [/^xl\//, { reason: sheet }],
  [/^ppt\//, { reason: slides }],
  [
    /^(?:Index\/.*\.iwa|Index\.zip|index\.apxl|index\.xml)$/,
    { reason: 'filen är ett dokument från Pages: exportera det som .docx eller .pdf' }
  ]
]

/** An archive without signs is what its name says, for the reader to tell what is wrong with it. */
function ofArchive(bytes: Uint8Array, named: FileKind | null): FileKind {
  const names = namesIn(bytes)
  // The kind of an OpenDocument stands first in it, not packed: OpenDocument 1.3, part 2, section 3.3.
  const open = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(\w+)/.exec(
    asLetters(bytes.subarray(30, 120))
  )?.[1]
  if (open === 'spreadsheet') throw new UnreadableFile(sheet)
  if (open === 'presentation') throw new UnreadableFile(slides)
  if (open || (names.includes('content.xml') && names.includes('styles.xml'))) return 'odt'
  const found = archives.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? named
  if (found === null) throw new UnreadableFile(onlyThese)
  if (typeof found === 'object') throw new UnreadableFile(found.reason)
  return found === 'odt' ? 'odt' : 'docx'
}

function namesIn(archive: Uint8Array): string[] {
  try {
    return [...zipSizes(archive).keys()]
  } catch {
    return []
  }
}

// The names of streams in a compound file: [MS-CFB] 2.6.1, and of each kind [MS-OFFCRYPTO] 1.3.3, [MS-DOC] 2.1, [MS-XLS] 2.1.2,
// [MS-PPT] 2.1.1 and [MS-OXMSG] 2.1.
const streams: [string, string][] = [
  [
    'EncryptedPackage',
    'filen är låst med lösenord: ta bort lösenordet i Word och spara igen som .docx'
  ],
  ['WordDocument', 'filen är ett äldre Word-dokument (.doc): öppna det i Word och spara som .docx'],
  ['Workbook', sheet],
  ['Book', sheet],
  ['PowerPoint Document', slides],
  ['__properties_version1.0', 'filen är ett mejl: spara anteckningarna som .docx, .pdf eller .txt']
]

/** What a file of Office's own older kind, of streams with names, is. */
function ofOldOffice(bytes: Uint8Array): string {
  const [sector, entry] = [512, 128]
  const seen = new Set<string>()
  for (let at = sector; at + entry <= bytes.length; at += entry) {
    const length = (bytes[at + 64] ?? 0) / 2 - 1
    if (bytes[at + 65] !== 0 || !(length > 0 && length < 32)) continue
    seen.add(asLetters(bytes.subarray(at, at + 2 * length)).replaceAll('\0', ''))
  }
  const found = streams.find(([stream]) => seen.has(stream))
  return found?.[1] ?? 'filen är av ett äldre slag: öppna den i Word och spara som .docx'
}

function starts(bytes: Uint8Array, sign: string): boolean {
  return asLetters(bytes.subarray(0, sign.length)) === sign
}

/** A letter for each byte. */
function asLetters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
