import { aboutIndicators, observedTable } from '$lib/export/observed.ts'
import { drawing } from '$lib/export/chart-file.ts'
import { slideChoice } from '$lib/export/slide-choice.ts'
import { resolve } from '$app/paths'
import { difference, type DifferenceRow } from '$lib/charts/difference/chart.ts'
import { ink } from '$lib/charts/parts/palette.ts'
import { differenceGuide, differenceUnit } from '$lib/text/comparison/compared.ts'
import { estimatePhrase, estimateText } from '$lib/text/comparison/estimate.ts'
import { groupPhrase } from '$lib/text/comparison/group.ts'
import { sourcesNote } from '$lib/text/parts/notes.ts'
import { pairHeadline, pairSentence, pairValues, type Paired } from '$lib/text/comparison/pair.ts'
import { capitalise } from '$lib/text/parts/sentence.ts'
import { verdictWords } from '$lib/text/comparison/verdict.ts'
import type { Setting } from './setting.ts'

const pOf = ({ comparison }: Paired) => comparison?.p ?? 1
const isReal = ({ verdict }: Paired) => verdict === 'higher' || verdict === 'lower'

/** Two places against each other in every indicator of one kind: shares, or rates. */
export function pairDrawing(
  pairs: Paired[],
  kind: 'difference' | 'ratio',
  { first, other }: { first: string; other: string },
  { view }: Setting
) {
  const own = pairs.filter(({ comparison }) => comparison?.kind === kind)
  const text = pairHeadline(own, first, other)
  const toRow = (pair: Paired): DifferenceRow => {
    const { indicator, comparison, verdict } = pair
    return {
      area: pair.first.area,
      label: indicator.title,
      note: `${pairValues(pair)}, ${pair.first.period}`,
      href: resolve(`/indikator/${indicator.id}/`),
      color: ink,
      estimate: comparison!.estimate,
      lower: comparison!.lower,
      upper: comparison!.upper,
      verdict,
      direction: indicator.direction,
      text: estimateText(comparison!, indicator),
      tip: [
        `${indicator.title} ${pair.first.period}`,
        `${capitalise(first)}: ${estimatePhrase(comparison!, indicator, other)}`,
        capitalise(verdictWords(verdict, indicator.direction))
      ]
    }
  }
  const source = sourcesNote(own.map(({ indicator }) => indicator))
  const sentences = own.map((pair) => pairSentence(pair, first, other))
  const said = {
    headline: text,
    subtitle: `${capitalise(groupPhrase(view, { weight: null }))}. ${differenceUnit(own[0]?.comparison ?? null, other)}`,
    topic: `${capitalise(first)} och ${other}`,
    foot: [source],
    source,
    basis: '',
    summary: [`${text}.`, ...own.filter(isReal).map((pair) => pairSentence(pair, first, other))],
    guide: differenceGuide(other),
    example: own.some(({ indicator }) => indicator.source_kind === 'example')
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [first, other, kind === 'ratio' ? 'kvoter' : 'andelar'],
    table: () =>
      observedTable(
        own.flatMap(({ indicator, verdict, ...pair }) => [
          { ...pair.first, sex, grade, indicator, verdict },
          { ...pair.second, sex, grade, indicator }
        ])
      ),
    about: () => aboutIndicators(own.map(({ indicator }) => indicator)),
    native: null
  }
  return drawing(file, (size) => {
    const shown = slideChoice(own, size, { slide: 4, half: 3 }, pOf, 'de säkraste skillnaderna')
    return difference(shown.rows.map(toRow), {
      id: `pair-${kind}-${size}`,
      size,
      ...said,
      key: shown.key,
      alt: sentences.join(' '),
      kind,
      sides: [`lägre i ${first}`, 'högre']
    })
  })
}
