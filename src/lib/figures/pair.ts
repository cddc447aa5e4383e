import { resolve } from '$app/paths'
import { difference, type DifferenceRow } from '../charts/difference/chart.ts'
import { ink } from '../charts/parts/palette.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import { slideChoice } from '../export/slide-choice.ts'
import { isExploratory } from '../stats/judgement.ts'
import { differenceGuide, differenceUnit } from '../text/comparison/compared.ts'
import { lansdelarThenNote } from '../text/parts/breaks.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { estimatePhrase, estimateText } from '../text/comparison/estimate.ts'
import { groupPhrase } from '../text/comparison/group.ts'
import { pairHeadline, pairSentence, pairValues, type Paired } from '../text/comparison/pair.ts'
import { verdictWords } from '../text/comparison/verdict.ts'
import { sourcesNote } from '../text/parts/notes.ts'
import { capitalise } from '../text/parts/sentence.ts'
import type { Setting } from './compare-setting.ts'

const pOf = ({ comparison }: Paired) => comparison?.p ?? 1
const isSignificant = ({ verdict }: Paired) => verdict === 'higher' || verdict === 'lower'

/** Two places against each other in every indicator of one kind: shares, or rates. */
export function pairFigure(
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
  const then = lansdelarThenNote(
    own.map(({ indicator, first: { period } }) => ({ indicator, period }))
  )
  const sentences = own.map((pair) => pairSentence(pair, first, other))
  const said = {
    headline: text,
    subtitle: `${capitalise(groupPhrase(view, null))}. ${differenceUnit(own[0]?.comparison ?? null, other)}`,
    topic: `${capitalise(first)} och ${other}`,
    foot: [then, source].filter(Boolean),
    source,
    basis: '',
    summary: [
      `${text}.`,
      ...own.filter(isSignificant).map((pair) => pairSentence(pair, first, other))
    ],
    guide: [...differenceGuide(other), ...chancePoints(own.map(({ indicator }) => indicator))],
    example: own.some(({ indicator }) => indicator.source_kind === 'example'),
    exploratory: isExploratory(own)
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [first, other, kind === 'ratio' ? 'kvoter' : 'andelar'],
    ...observedFile(() =>
      own.flatMap(({ indicator, verdict, ...pair }) => [
        { ...pair.first, sex, grade, indicator, verdict },
        { ...pair.second, sex, grade, indicator }
      ])
    ),
    native: null
  }
  return figure('difference', file, (size) => {
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
