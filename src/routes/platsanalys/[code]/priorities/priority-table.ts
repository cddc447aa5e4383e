import type { FileCell } from '$lib/export/figure.ts'
import type { TableFile } from '$lib/export/head.ts'
import { reasons } from '$lib/priorities/priorities.ts'
import type { RankedTopic } from '$lib/priorities/ranking.ts'
import { rankText, reasonLabel } from '$lib/text/deck/priorities.ts'
import type { TopicNumbers } from '$lib/text/place/topic-numbers.ts'

/** The ranked list as a file of figures: a row for each topic, its reasons and what the numbers say of it. */
export function priorityFile(
  topics: RankedTopic[],
  groups: number,
  place: string,
  numbersOf: (indicator: string | null) => TopicNumbers | undefined
): TableFile {
  const shown = topics.flatMap(({ indicator }) => numbersOf(indicator) ?? [])
  const citations = [...new Set(shown.map(({ indicator }) => `${indicator.citation}.`))]
  const count = (number: number): FileCell => ({ number, decimals: 0 })
  return {
    headline: `Vad vi vill i ${place}`,
    subtitle: `Platsanalys. ${groups === 1 ? 'En grupp' : `${groups} grupper`} har gett prickar.`,
    foot: citations,
    example: shown.some(({ indicator }) => indicator.source_kind === 'example'),
    table: () => ({
      headings: [
        'Plats i listan',
        'Ämne',
        'Prickar',
        ...Array.from({ length: groups }, (_, i) => `Grupp ${i + 1}`),
        ...reasons.map((reason) => reasonLabel[reason]),
        'Vad siffrorna säger'
      ],
      rows: topics.map((topic) => [
        rankText(topic, topics),
        topic.title,
        count(topic.dots),
        ...topic.byGroup.map(count),
        ...reasons.map((reason) => topic.said[reason].join(' / ')),
        numbersOf(topic.indicator)?.words ?? ''
      ])
    })
  }
}
