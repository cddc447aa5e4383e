import { expect, test } from 'vitest'
import { contactHref } from '../../src/lib/text/parts/contact.ts'

test.each([
  ['fragor@example.org', 'mailto:fragor@example.org'],
  ['https://example.org/synpunkter', 'https://example.org/synpunkter'],
  ['https://example.org/@region', 'https://example.org/@region']
])('%s leads to %s', (address, href) => {
  expect(contactHref({ address })).toBe(href)
})
