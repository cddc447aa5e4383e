import { heldOutThreeMinutes } from './corpus/held-out-3/right.ts'
import { measuredSet } from './measured-set.ts'

// A third set of invented minutes held out, of which too only the table is printed.

measuredSet({
  folder: 'held-out-3',
  minutes: heldOutThreeMinutes,
  reached: {
    recall: 0.7,
    precision: 0.75,
    kind: 0.85,
    heading: 0.7,
    date: 0.8,
    forum: 0.75,
    owner: 0.55,
    'follow-up': 0.75,
    place: 0.8,
    summary: 0.8
  },
  isHeldOut: true
})
