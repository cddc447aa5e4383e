import type { Package } from '../package/package.ts'
import type { Drawn } from '../slide/sheet.ts'
import { boxOf, type Shape } from './shape.ts'

/** What is new in a chart: "3 värden". */
export function changedValues(file: Package, slide: string, shape: Shape, drawn: Drawn): string {
  if (!('draw' in drawn)) return 'diagrammet (en bild)'
  const id = /<c:chart\b[^>]*\br:id="([^"]+)"/.exec(shape.xml)?.[1]
  const part = file.from(slide).find((one) => one.id === id)?.target
  const box = boxOf(shape.xml)
  if (!part || !box) return 'diagrammet'
  const [before, after] = [valuesIn(file.text(part)), valuesIn(drawn.draw(box).xml)]
  const keys = new Set([...before.keys(), ...after.keys()])
  const changed = [...keys].filter((key) => before.get(key) !== after.get(key)).length
  if (changed === 0) return 'diagrammet'
  return changed === 1 ? 'ett värde' : `${changed} värden`
}

/** The values of a chart's series by place and period. */
function valuesIn(chart: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const [, series = ''] of chart.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)) {
    const pointsOf = (tag: string) => {
      const own = new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 's').exec(series)?.[1] ?? ''
      const points = own.matchAll(/<c:pt idx="(\d+)"[^>]*>\s*<c:v>([^<]*)<\/c:v>/g)
      return new Map([...points].map(([, at = '', value = '']) => [at, value]))
    }
    const [name = ''] = pointsOf('tx').values()
    const periods = pointsOf('cat')
    for (const [at, value] of pointsOf('val')) values.set(`${name} ${periods.get(at)}`, value)
  }
  return values
}
