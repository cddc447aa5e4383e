import { formatNumber } from '../../../src/lib/format/number.ts'
import type { Manifest } from '../../../src/lib/schema/manifest.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import type { Doubt, DoubtReason } from '../../doubt/doubt.ts'
import { confirmedFile } from '../../registers/confirmed.ts'
import { placeWords } from '../../warnings/place-words.ts'
import type { Names } from './changed-values.ts'
import { paragraph, section, table } from './page.ts'

const reasons: Record<DoubtReason, string> = {
  zero: 'noll bredvid år med fler än fem fall',
  jump: 'avviker mer från alla andra år än indikatorns spridning kan förklara',
  repeated: 'samma tal till sista siffran på tre eller fler platser och år'
}

/** Every doubtful value, with its neighbours, why it is doubtful and who can say whether it is right; nothing without any. */
export function doubtTable(
  doubts: readonly Doubt[],
  { sources }: Pick<Manifest, 'sources'>,
  names: Names
): string[] {
  if (doubts.length === 0) return []
  const rows = doubts.map(({ row, reason, beside }) => {
    const indicator = names.indicators.find(({ id }) => id === row.indicator)
    const told = (value: Observation['value']) => formatNumber(value ?? 0, indicator?.decimals ?? 1)
    const near = (isNear: (period: string) => boolean) => {
      const own = beside.find(({ period }) => isNear(period))
      return own ? `${told(own.value)} (${own.period})` : 'inget'
    }
    return [
      `${indicator?.title ?? row.indicator}, ${placeWords(row, names.areas)}`,
      told(row.value),
      near((period) => period < row.period),
      near((period) => period > row.period),
      reasons[reason],
      sources.find(({ id }) => id === row.source)?.publisher ?? row.source
    ]
  })
  const columns = ['Uppgift', 'Värde', 'Närmast före', 'Närmast efter', 'Varför', 'Fråga']
  return [
    section(
      'Tveksamma uppgifter',
      paragraph(
        'Källans värde går inte ihop med andra år eller platser. Det visas med ett eget märke, prövas inte och räknas inte in i länsdelens och länets värde.'
      ),
      paragraph(
        `Fråga källan om värdet är rätt. Är det rätt: skriv det i data/${confirmedFile}, med indikator, kommunkod, år och hur det är känt. Är det fel: källan rättar det.`
      ),
      table('Värden som ingen bör lita på innan källan har svarat', columns, rows)
    )
  ]
}
