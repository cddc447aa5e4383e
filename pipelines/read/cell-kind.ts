import { plain } from './layout.ts'

// What Excel shows in the place of what it cannot reckon, in English files and in Swedish ones.
const errorValue =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)$/

/** Whether a cell holds an error of Excel's, and no value. */
export function isErrorValue(cell: string): boolean {
  return errorValue.test(cell)
}

function isUnreckoned(cell: string): boolean {
  return cell.startsWith('=')
}

/** What a cell looks like, without what it says. */
export function kindOf(cell: string): string {
  const text = plain(cell)
  if (text === '') return 'en tom cell'
  if (isUnreckoned(text)) return 'en formel som inte är uträknad'
  if (isErrorValue(text)) return `felvärdet ${text}`
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'ett datum'
  if (/^\d+$/.test(text)) return text.length === 1 ? 'en siffra' : `${text.length} siffror`
  if (/^[-−]\d+$/.test(text)) return 'ett negativt tal'
  if (/^[-−]?\d+\.\d+$/.test(text)) return 'ett tal med decimalpunkt'
  if (/^[-−]?\d+,\d+$/.test(text)) return 'ett tal med decimalkomma'
  return `text, ${text.length} tecken`
}
