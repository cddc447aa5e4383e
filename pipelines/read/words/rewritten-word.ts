// What Excel shows of what it takes for a day or a month, in Swedish and in English: 03-jan, jan-03.
const month = '(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)'
const date = new RegExp(`^(?:\\d{1,2}-${month}|${month}-\\d{2})$`, 'i')
// And of a number with a power of ten: 1E+05 and 1,00E+05, which may have been 100 123.
const power = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i

const remedy = 'formatera kolumnen som Text och skriv som det var'

/** What is to be done with a word that Excel may have made a date or a number of; null where it has not. */
export function rewrittenAdvice(word: string): string | null {
  if (date.test(word)) return `Excel kan ha gjort ett datum av det: ${remedy}`
  return power.test(word) ? `Excel kan ha gjort ett tal av det: ${remedy}` : null
}
