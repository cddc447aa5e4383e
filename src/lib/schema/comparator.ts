/** What places are compared with: the rest of the county, or Sweden. */
export const comparators = ['ovriga', 'riket'] as const
export type Comparator = (typeof comparators)[number]
