/**
 * The test files that `npm run check` leaves out and `npm test` has: those that start commands as processes, run the
 * whole ETL, protect or attack whole tables, or simulate counties, each for some seconds or more. A new file that does so
 * is added here; every other belongs to the daily check by lying below tests/. They are begun first, the longest before
 * the others, so that no core is left with a long one when all else is done.
 */
export const longRuns = [
  'pipelines/etl-determinism',
  'pipelines/attack',
  'pipelines/out-folder',
  'pipelines/killed-runs',
  'pipelines/kept-releases',
  'pipelines/release/killed-publication',
  'pipelines/two-releases',
  'pipelines/out/killed-steps',
  'pipelines/attack-sip',
  'pipelines/out-link',
  'pipelines/written-files',
  'pipelines/minutes/awkward',
  'pipelines/full-disk',
  'pipelines/etl-weights',
  'pipelines/etl-survey-tables',
  'pipelines/etl-loss',
  'pipelines/protect/enumeration',
  'pipelines/minutes/endless',
  'pipelines/etl-boundaries',
  'pipelines/fuzz',
  'pipelines/etl-excel',
  'stats/false-discoveries',
  'stats/cohort-simulation',
  'pipelines/etl-delivery',
  'pipelines/etl-formats',
  'pipelines/etl-moves',
  'pipelines/protect/weighted-share',
  'pipelines/protect/size',
  'pipelines/etl-bad-files',
  'pipelines/etl-refusal',
  'pipelines/fuzz/release',
  'pipelines/etl-bad-rows',
  'pipelines/fuzz/minutes',
  'pipelines/kolada-places',
  'pipelines/etl-rows',
  'pipelines/sources/survey/school-observations',
  'pipelines/minutes/command',
  'pipelines/oversatt',
  'pipelines/etl-bad-cells',
  'pipelines/etl-figures',
  'pipelines/odd-files'
].map((name) => `tests/${name}.test.ts`)
