import { formatDate } from '../../format/date.ts'
import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { NewsEntry } from './news.ts'

/** How far the official figures reach, and that the others are made up where there are any. */
export function reachSentence(indicators: Pick<IndicatorRow, 'source_kind' | 'latest'>[]): string {
  const official = indicators.filter(({ source_kind }) => source_kind === 'official')
  const latest = official
    .flatMap(({ latest }) => latest ?? [])
    .sort()
    .at(-1)
  const reach = latest
    ? `Officiella siffror når som längst till ${formatPeriod(latest)}.`
    : 'Här finns inga officiella siffror.'
  const isMadeUp = indicators.some(({ source_kind, latest }) => source_kind === 'example' && latest)
  return isMadeUp ? `${reach} Det som är märkt Exempeldata är påhittat.` : reach
}

/** Which day the newest entry is of, for those whose browser does not know when they were here. */
export function newestSentence(entries: Pick<NewsEntry, 'day'>[]): string {
  const [newest] = entries
  return newest ? `Det nyaste här är från ${formatDate(newest.day)}.` : 'Här finns inga nyheter än.'
}
