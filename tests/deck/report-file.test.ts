import { expect, test } from 'vitest'
import {
  emptyReport,
  ownReportText,
  parseOwnReport,
  withOpened,
  withText
} from '../../src/lib/deck/report-file.ts'
import { SavedFileError } from '../../src/lib/deck/saved-file.ts'

const own = withText(emptyReport('1860'), 'forslag', 'Nämnden föreslås besluta.')

function faultOf(text: string): string {
  try {
    parseOwnReport(text)
  } catch (error) {
    if (error instanceof SavedFileError) return error.fault
  }
  return 'none'
}

test('what is saved is read as it was', () => {
  expect(parseOwnReport(ownReportText(own, '2026-11-30'))).toEqual(own)
})

test('a file of another version, of another kind or damaged is not read', () => {
  const changed = (change: object) =>
    JSON.stringify({ ...JSON.parse(ownReportText(own, '2026-11-30')), ...change })
  expect(faultOf(changed({ version: 2 }))).toBe('other-version')
  expect(faultOf(changed({ format: 'lansdelsbilden-bildspel' }))).toBe('other-kind')
  expect(faultOf(changed({ texts: { lage: 7 } }))).toBe('damaged')
  expect(faultOf('{')).toBe('not-json')
})

test('a text that is emptied is gone', () => {
  expect(withText(own, 'forslag', '').texts).toEqual({})
})

test('what is opened is put below what was written, and nothing is lost', () => {
  const opened = withText(withText(emptyReport('1860'), 'forslag', 'Mer.'), 'lage', 'Nytt.')
  const both = withOpened(own, opened)
  expect(both.texts).toEqual({ forslag: 'Nämnden föreslås besluta.\n\nMer.', lage: 'Nytt.' })
  expect(withOpened(both, opened)).toEqual(both)
})
