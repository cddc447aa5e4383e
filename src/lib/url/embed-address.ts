import { isChartKind, type ChartKind } from '../schema/chart-kind.ts'

/** A chart of a page of the site, as `ChartPlace` has it. */
export interface EmbeddedChart {
  /** From the root of the site: "/indikator/familjehem/?omraden=18N". */
  address: string
  kind: ChartKind
  part: string | null
}

const folder = '/inbaddat'
const [kindKey, partKey] = ['diagram', 'del']

/** Where the chart stands alone, from the root of the site: "/inbaddat/indikator/familjehem/?diagram=map&omraden=18N". */
export function embedAddress({ address, kind, part }: EmbeddedChart): string {
  const [path = '', search = ''] = address.split(/\?(.*)/s)
  const chart = new URLSearchParams({ [kindKey]: kind, ...(part !== null && { [partKey]: part }) })
  return `${folder}${path}?${[chart.toString(), search].filter(Boolean).join('&')}`
}

/** The chart that an address below `/inbaddat` asks for: the first of its page where it names none. */
export function parseEmbed(path: string, search: string, first: EmbeddedChart): EmbeddedChart {
  const values = new URLSearchParams(search)
  const kind = values.get(kindKey)
  const part = values.get(partKey)
  const rest = search
    .slice(1)
    .split('&')
    .filter((value) => ![kindKey, partKey].some((key) => value.startsWith(`${key}=`)))
    .join('&')
  const address = path + (rest && `?${rest}`)
  if (kind === null || !isChartKind(kind)) return { ...first, address }
  return { address, kind, part }
}
