import { describe, expect, it } from 'vitest'
import { ColumnWords, Translations } from '../../../pipelines/read/translation.ts'

describe('of a code and its label', () => {
  const ages = new ColumnWords('ålder', ['0-5', '6-12', '1'], new Translations(), (folded) =>
    folded === '2' ? '0-5' : undefined
  )

  it('the code is meant where it is a word of the column', () => {
    expect(ages.choose('1', 'ett')).toBe('1')
  })

  it('the label is meant where the code is only understood as one: 2 is the second group, not an age', () => {
    expect(ages.choose('2', '6-12')).toBe('6-12')
  })

  it('none is meant where they say different things', () => {
    expect(ages.choose('1', '6–12')).toBeNull()
  })
})
