import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decisionBand, grid, paper } from '../../src/lib/charts/parts/palette.ts'
import { hatchedGround } from '../../src/lib/charts/parts/hatching.ts'

test('the style sheet of forced colours knows the pale colours of drawings by their values', () => {
  const folder = 'src/lib/charts'
  const drawn = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
  const css = readFileSync('src/routes/forced-colors.css', 'utf8')
  const named = new Set(css.match(/#[0-9a-f]{6}/g))
  for (const color of [paper, grid, hatchedGround, decisionBand]) expect(named).toContain(color)
  for (const color of named) expect(drawn).toContain(`'${color}'`)
})
