import type { IndicatorChoices } from '../../src/lib/url/indicator-view.ts'

const kommuner: Record<string, string[]> = {
  '18N': ['1863', '1885', '1864', '1884'],
  '18V': ['1862', '1883'],
  '18S': ['1882', '1861', '1881', '1860', '1814'],
  '18O': ['1880']
}

export const lansdelar = Object.keys(kommuner)
export const allKommuner = Object.values(kommuner).flat()

/** What can be chosen for an indicator with every choice there is. */
export const everything: IndicatorChoices = {
  areas: [
    { code: '0000', type: 'riket', lansdel: null },
    { code: '18', type: 'lan', lansdel: null },
    ...lansdelar.map((code) => ({ code, type: 'lansdel' as const, lansdel: code })),
    ...Object.entries(kommuner).flatMap(([lansdel, codes]) => {
      return codes.map((code) => ({ code, type: 'kommun' as const, lansdel }))
    })
  ],
  levels: ['lansdel', 'kommun'],
  years: ['2020', '2021', '2022'],
  windows: ['2020/2022'],
  latest: '2022',
  sexes: ['alla', 'flickor', 'pojkar'],
  grades: ['alla', '7', '9', 'gy2'],
  comparators: ['ovriga', 'riket']
}

/** What can be chosen for an indicator that cannot be pooled, has no counts and is not split by sex. */
export const kommunOnly: IndicatorChoices = {
  ...everything,
  levels: ['kommun'],
  windows: [],
  sexes: ['alla'],
  grades: ['alla'],
  comparators: ['riket']
}
