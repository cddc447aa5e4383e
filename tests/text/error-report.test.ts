import { expect, test } from 'vitest'
import { errorReport } from '../../src/lib/text/help/error-report.ts'

const where = { release: 'abc', path: '/indikator/hvb/' }

function failed(stack: string, name = 'TypeError', message = 'Ylva Ekdalen skrev detta'): Error {
  return Object.assign(new Error(message), { name, stack: `${name}: ${message}\n${stack}` })
}

test('an error is told by its kind and its place in the code alone', () => {
  const stack = '    at f (https://exempel.se/barn/_app/immutable/chunks/Bx1-_.js:12:345)\n    at g'
  expect(errorReport(failed(stack), where)).toEqual({
    release: 'abc',
    page: '/indikator/hvb/',
    kind: 'TypeError',
    place: 'chunks/Bx1-_.js:12:345'
  })
})

test('Firefox and Safari write the place otherwise', () => {
  const stack = 'f@https://exempel.se/_app/immutable/nodes/2.a.js:1:2\n'
  expect(errorReport(failed(stack), where)?.place).toBe('nodes/2.a.js:1:2')
})

test('what a reader has written is in no part of it, whatever the error is called', () => {
  const stack = '    at f (https://exempel.se/_app/immutable/chunks/a.js:1:2)'
  const report = errorReport(failed(stack, 'Torvald Granmyr i Laxå'), where)
  expect(report?.kind).toBe('Error')
  expect(JSON.stringify(report)).not.toMatch(/Torvald|Ylva|Laxå|exempel/)
})

test.each([
  ['an extension’s', failed('    at f (chrome-extension://abc/content.js:1:2)')],
  ['a wish to stop', failed('    at f (https://a/_app/immutable/chunks/a.js:1:2)', 'AbortError')],
  ['no error', 'a text'],
  ['nothing', undefined]
])('%s is not told', (_, error) => {
  expect(errorReport(error, where)).toBeNull()
})
