import { unseenMinutes } from './corpus/unseen/right.ts'
import { measuredSet } from './measured-set.ts'

// Invented minutes written by somebody who had not seen the reader, in layouts that it was not made for.

measuredSet({
  folder: 'unseen',
  minutes: unseenMinutes
})
