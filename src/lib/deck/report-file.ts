import { isRecord, isText, readSaved, savedText, SavedFileError } from './saved-file.ts'

/** What a reader has written in the report on a place: own text by the id of the section that it stands in. */
export interface OwnReport {
  /** The code of the place. */
  place: string
  texts: Record<string, string>
}

const kind = { format: 'lansdelsbilden-rapport', version: 1 }

/** Longer is no section of a report. */
export const longestText = 20_000
const mostTexts = 40

export function emptyReport(place: string): OwnReport {
  return { place, texts: {} }
}

export function ownReportText(report: OwnReport, day: string): string {
  return savedText(kind, day, report)
}

/** What has been written, of a file's text. Throws SavedFileError; nothing of a damaged file is used. */
export function parseOwnReport(text: string): OwnReport {
  const { place, texts } = readSaved(kind, text)
  if (!isText(place, 10) || !isRecord(texts)) throw new SavedFileError('damaged')
  const written = Object.entries(texts)
  if (written.length > mostTexts) throw new SavedFileError('too-long')
  if (!written.every((one): one is [string, string] => isText(one[1], longestText))) {
    throw new SavedFileError('damaged')
  }
  return { place, texts: Object.fromEntries(written) }
}

/** The report with a section's own text as it is now; an empty one is none. */
export function withText(report: OwnReport, section: string, text: string): OwnReport {
  const { [section]: _before, ...rest } = report.texts
  return { ...report, texts: text === '' ? rest : { ...rest, [section]: text } }
}

/** Both reports' texts: where a section has two that differ, the opened one below the own. */
export function withOpened(own: OwnReport, opened: OwnReport): OwnReport {
  const texts = { ...own.texts }
  for (const [section, text] of Object.entries(opened.texts)) {
    const before = texts[section] ?? ''
    texts[section] = before.includes(text) ? before : [before, text].filter(Boolean).join('\n\n')
  }
  return { ...own, texts }
}
