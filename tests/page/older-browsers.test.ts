import { describe, expect, test } from 'vitest'
import { lastToCome } from '../../src/lib/page/older-browsers.ts'
import { feature, has, oldest } from '../e2e/baseline/compat-data.ts'

const asked = Object.keys(lastToCome).map(feature)

describe('what is asked of a browser before the page comes alive', () => {
  test.each([...oldest])('%s %d has it all', (browser, version) => {
    expect(asked.filter((one) => !has(one, browser, version))).toEqual([])
  })

  test.each([
    ['chrome', 107],
    ['edge', 107],
    ['firefox', 112],
    ['safari', 16.3],
    ['safari_ios', 16.3]
  ] as const)('%s %d lacks something of it', (browser, version) => {
    expect(asked.filter((one) => !has(one, browser, version))).not.toEqual([])
  })
})
