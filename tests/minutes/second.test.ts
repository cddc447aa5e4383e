import { secondMinutes } from './corpus/second/right.ts'
import { measuredSet } from './measured-set.ts'

// A second set of invented minutes by somebody who had not seen the reader, each as unlike the others as secretaries are.

measuredSet({
  folder: 'second',
  minutes: secondMinutes,
  reached: { heading: 0.95 }
})
