import type { DecisionKind } from '../../../../src/lib/schema/registers/decision.ts'

/** The kinds of what was sent on, put off and taken back. */
export const sentOn = 'hänskjutet' as DecisionKind
export const putOff = 'bordlagt' as DecisionKind
export const takenBack = 'återtaget' as DecisionKind
