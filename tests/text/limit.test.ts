import { describe, expect, it } from 'vitest'
import { leastAnswers } from '../../src/lib/text/parts/limit.ts'

describe('how few answers hide an indicator', () => {
  const well = { title: 'Mår bra', least_answers: 10 }
  const drugs = { title: 'Använt narkotika', least_answers: 20 }

  it('is the least of them, with those that ask for more by name', () => {
    expect(leastAnswers([drugs, well], 'svar')).toBe('10 svar (Använt narkotika: 20)')
  })

  it('is one number where it is the same for all', () => {
    expect(leastAnswers([well, well], 'svar')).toBe('10 svar')
  })

  it('is nothing where nothing is hidden', () => {
    expect(leastAnswers([{ title: 'HVB', least_answers: null }], 'svar')).toBeNull()
  })
})
