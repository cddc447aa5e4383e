import { heldOutMinutes } from './corpus/held-out/right.ts'
import { measuredSet } from './measured-set.ts'

// Invented minutes that were held out until 2026-11-30, and that the reader has been mended by since.

measuredSet({
  folder: 'held-out',
  minutes: heldOutMinutes,
  reached: { recall: 0.93, heading: 0.9, forum: 0.8, owner: 0.9, 'follow-up': 0.92 }
})
