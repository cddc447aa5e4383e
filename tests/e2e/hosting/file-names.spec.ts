import { realpathSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { filesBelow } from '../../../pipelines/site/site-record.ts'
import { siteDir } from '../site.ts'

// Windows takes these for devices, whatever ending they have.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const files = filesBelow(realpathSync(siteDir))

test('every file of the site has a name that Windows can write', () => {
  expect(files.length).toBeGreaterThan(1000)
  const odd = files.filter((file) =>
    file.split('/').some((part) => {
      // eslint-disable-next-line no-control-regex -- none of them may be in a name
      return device.test(part) || /[<>:"|?*\\\u0000-\u001f]|[. ]$/.test(part)
    })
  )
  expect(odd).toEqual([])
})

test('no two names are the same where large and small letters are', () => {
  const seen = new Map<string, string>()
  for (const file of files) {
    const folded = file.toLowerCase().normalize('NFC')
    expect([file, seen.get(folded)]).toEqual([file, undefined])
    seen.set(folded, file)
  }
})

test('names are short enough to lie in a folder of a host', () => {
  // 260 letters in all, of which the host’s own folder has its share.
  const longest = files.toSorted((a, b) => b.length - a.length)[0] ?? ''
  expect([longest, longest.length <= 180]).toEqual([longest, true])
})
