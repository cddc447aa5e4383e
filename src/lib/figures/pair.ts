import { resolve } from '$app/paths'
import { difference, type DifferenceRow } from '../charts/difference/chart.ts'
import { ink } from '../charts/parts/palette.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import { drawFitting } from '../export/slide-choice.ts'
import { isExploratory } from '../stats/judgement.ts'
import { differenceGuide, differenceUnit } from '../text/comparison/compared.ts'
import { lansdelarThenNote } from '../text/parts/breaks.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { estimatePhrase, estimateText } from '../text/comparison/estimate.ts'
import { groupPhrase } from '../text/comparison/group.ts'
import { pairHeadline, pairSentence, pairValues, type Paired } from '../text/comparison/pair.ts'
import { toldRows } from '../text/comparison/row-choice.ts'
import { verdictWords } from '../text/comparison/verdict.ts'
import { sourcesNote } from '../text/parts/notes.ts'
import { capitalise } from '../text/parts/sentence.ts'
import type { Setting } from './compare-setting.ts'
import { differenceSigns } from './signs.ts'

/** What a place and the one that it is compared with are called beside each other. */
export interface PairNames {
  place: string
  other: string
}

const pOf = ({ comparison }: Paired) => comparison?.p ?? 1
const isSignificant = ({ verdict }: Paired) => verdict === 'higher' || verdict === 'lower'

/** A place against the chosen one in every indicator of one kind: shares, or rates. */
export function pairFigure(
  pairs: Paired[],
  kind: 'difference' | 'ratio',
  { place: name, other }: PairNames,
  { view }: Setting
) {
  const own = pairs.filter(({ comparison }) => comparison?.kind === kind)
  const text = pairHeadline(own, name, other)
  const toRow = (pair: Paired): DifferenceRow => {
    const { indicator, comparison, verdict } = pair
    return {
      area: pair.place.area,
      label: indicator.title,
      note: `${pairValues(pair)}, ${pair.place.period}`,
      href: resolve(`/indikator/${indicator.id}/`),
      color: ink,
      estimate: comparison!.estimate,
      lower: comparison!.lower,
      upper: comparison!.upper,
      verdict,
      direction: indicator.direction,
      text: estimateText(comparison!, indicator),
      tip: [
        `${indicator.title} ${pair.place.period}`,
        `${capitalise(name)}: ${estimatePhrase(comparison!, indicator, other)}`,
        capitalise(verdictWords(verdict, indicator.direction))
      ]
    }
  }
  const source = sourcesNote(own.map(({ indicator }) => indicator))
  const then = lansdelarThenNote(
    own.map(({ indicator, place: { period } }) => ({ indicator, period }))
  )
  const rows = own.map(toRow)
  const sentences = own.map((pair) => pairSentence(pair, name, other))
  const said = {
    headline: text,
    subtitle: `${capitalise(groupPhrase(view, null))}. ${differenceUnit(own[0]?.comparison ?? null, other)}`,
    topic: `${capitalise(name)} och ${other}`,
    foot: [then, source].filter(Boolean),
    source,
    basis: '',
    summary: [
      `${text}.`,
      ...own.filter(isSignificant).map((pair) => pairSentence(pair, name, other))
    ],
    guide: [...differenceGuide(other), ...chancePoints(own.map(({ indicator }) => indicator))],
    signs: differenceSigns(rows),
    example: own.some(({ indicator }) => indicator.source_kind === 'example'),
    exploratory: isExploratory(own)
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [name, other, kind === 'ratio' ? 'kvoter' : 'andelar'],
    ...observedFile(() =>
      own.flatMap(({ indicator, verdict, ...pair }) => [
        { ...pair.place, sex, grade, indicator, verdict },
        { ...pair.reference, sex, grade, indicator }
      ])
    ),
    native: null
  }
  const choose = () =>
    toldRows(own, {
      pOf,
      isTold: isSignificant,
      isTested: ({ verdict }) => verdict !== 'untested',
      where: 'som skiljer sig säkert'
    })
  return figure('difference', file, (size) =>
    drawFitting(own, size, choose, (shown, key) =>
      difference(shown.map(toRow), {
        id: `pair-${kind}-${size}`,
        size,
        ...said,
        key,
        alt: sentences.join(' '),
        kind,
        sides: [`lägre i ${name}`, 'högre']
      })
    )
  )
}
