import { resolve } from '$app/paths'
import type { ChartSize } from '$lib/charts/size.ts'
import { timeline } from '$lib/charts/timeline.ts'
import type { DecisionRow } from '$lib/queries/decisions.ts'
import { shortForum, timelineHeadline, timelineTip } from '$lib/text/timeline.ts'

/** The decisions forum by forum over time, the forum with the latest first. */
export function timelineDrawing(decisions: DecisionRow[], today: string) {
  const items = decisions.map((decision) => ({
    id: decision.id,
    forum: shortForum(decision.forum),
    kind: decision.kind,
    title: decision.agenda_item,
    firstDay: decision.first_day,
    lastDay: decision.last_day,
    href: resolve(`/beslut/${decision.id}/`),
    tip: timelineTip(decision, today)
  }))
  const text = timelineHeadline(decisions)
  return (size: ChartSize) =>
    timeline(items, {
      id: `timeline-${size}`,
      size,
      headline: text,
      subtitle: 'Beslut, uppdrag och andra punkter efter forum och dag.',
      foot: ['● beslut, ▶ uppdrag, ◇ beredning, ○ information, × bordlagt.'],
      alt: `${text}. Punkterna står i ordning i listan nedanför.`,
      example: false,
      today
    })
}
