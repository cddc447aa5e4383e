import { describe, expect, test } from 'vitest'
import { balanceText, textWidth, wrapText } from '../../src/lib/charts/parts/text-wrap.ts'

describe('textWidth', () => {
  test('is wide rather than narrow: Chromium measures 236 px in Source Sans 3, 253 in Arial', () => {
    const text = 'Fler barn i norra länsdelen är placerade i familjehem 14,1'
    expect(textWidth(text, 10)).toBeGreaterThan(248)
    expect(textWidth(text, 10)).toBeLessThan(275)
  })

  test('grows with size and weight', () => {
    expect(textWidth('Örebro', 20)).toBeCloseTo(2 * textWidth('Örebro', 10))
    expect(textWidth('Örebro', 20, 'bold')).toBeGreaterThan(textWidth('Örebro', 20))
  })
})

describe('wrapText', () => {
  const text = 'Fler barn i norra länsdelen är placerade i familjehem än i övriga länet'

  test('keeps every line inside the width and every word in order', () => {
    const lines = wrapText(text, 200, 20, 'bold')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(textWidth(line, 20, 'bold')).toBeLessThanOrEqual(200)
    expect(lines.join(' ')).toBe(text)
  })

  test('does not break at a no-break space', () => {
    const lines = wrapText('antal per 1\u00a0000 invånare', 75, 15)
    expect(lines.some((line) => line.includes('1\u00a0000'))).toBe(true)
  })

  test('cuts a word that is wider than the line', () => {
    const lines = wrapText('barnavårdsutredningar', 60, 15)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(60)
    expect(lines.join('').replaceAll('-', '')).toBe('barnavårdsutredningar')
  })

  test('gives no lines for no text', () => {
    expect(wrapText('', 100, 15)).toEqual([])
  })

  test('balanced text has as many lines, none of them a lone word', () => {
    const lines = balanceText(text, 358, 20, 'bold')
    expect(lines).toHaveLength(wrapText(text, 358, 20, 'bold').length)
    expect(lines.at(-1)).toContain(' ')
  })
})
