import { thirdMinutes } from './corpus/third/right.ts'
import { measuredSet } from './measured-set.ts'

// A third set of invented minutes by somebody who had neither read nor run the reader, which it has been mended by since.

measuredSet({
  folder: 'third',
  minutes: thirdMinutes,
  reached: { owner: 0.85, summary: 0.95 }
})
