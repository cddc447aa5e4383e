/**
 * The answers to choose from, coded 1, 2, … in order.
 * - `counted`: the codes that count for the indicator, from one end of the scale and without gaps.
 * - `weights`: how common each answer is beside the others on its own side of that line; invented.
 * - `dontKnow`: whether one may answer Vet ej.
 */
export interface Scale {
  answers: readonly string[]
  counted: readonly number[]
  weights: readonly number[]
  dontKnow: boolean
}

/** The code of Vet ej. */
export const DONT_KNOW = 9

export const wellbeing: Scale = {
  answers: ['Mycket bra', 'Bra', 'Varken bra eller dåligt', 'Dåligt', 'Mycket dåligt'],
  counted: [1, 2],
  weights: [3, 5, 6, 3, 1],
  dontKnow: true
}
export const brightness: Scale = {
  answers: ['Mycket ljust', 'Ganska ljust', 'Varken eller', 'Ganska mörkt', 'Mycket mörkt'],
  counted: [1, 2],
  weights: [3, 5, 6, 3, 1],
  dontKnow: true
}
export const agreement: Scale = {
  answers: ['Stämmer helt', 'Stämmer ganska bra', 'Stämmer ganska dåligt', 'Stämmer inte alls'],
  counted: [1, 2],
  weights: [4, 6, 3, 1],
  dontKnow: true
}
export const ease: Scale = {
  answers: ['Mycket lätt', 'Ganska lätt', 'Ganska svårt', 'Mycket svårt'],
  counted: [1, 2],
  weights: [4, 5, 3, 1],
  dontKnow: true
}
export const liking: Scale = {
  answers: ['Mycket bra', 'Ganska bra', 'Ganska dåligt', 'Mycket dåligt'],
  counted: [1, 2],
  weights: [4, 6, 3, 1],
  dontKnow: true
}
export const meaning: Scale = {
  answers: ['Mycket meningsfull', 'Ganska meningsfull', 'Ganska meningslös', 'Helt meningslös'],
  counted: [1, 2],
  weights: [4, 6, 3, 1],
  dontKnow: true
}
export const safety: Scale = {
  answers: ['Mycket trygg', 'Ganska trygg', 'Ganska otrygg', 'Mycket otrygg'],
  counted: [1, 2],
  weights: [4, 5, 3, 1],
  dontKnow: true
}
export const reliability: Scale = {
  answers: ['Alltid', 'Oftast', 'Sällan', 'Aldrig'],
  counted: [1, 2],
  weights: [4, 5, 3, 1],
  dontKnow: true
}
export const frequency: Scale = {
  answers: ['Aldrig', 'Sällan', 'Ibland', 'Ofta', 'Alltid'],
  counted: [4, 5],
  weights: [3, 4, 3, 4, 1],
  dontKnow: true
}
export const truancy: Scale = {
  answers: ['Aldrig', 'Någon gång per termin', 'Någon gång i månaden', 'Varje vecka'],
  counted: [3, 4],
  weights: [3, 1, 2, 1],
  dontKnow: false
}
export const occasions: Scale = {
  answers: ['Nej', 'Ja – en gång', 'Ja – flera gånger'],
  counted: [2, 3],
  weights: [1, 1, 1],
  dontKnow: false
}
export const drinking: Scale = {
  answers: ['Nej', 'Ja – en eller ett par gånger', 'Ja – varje månad', 'Ja – varje vecka'],
  counted: [2, 3, 4],
  weights: [1, 6, 4, 1],
  dontKnow: false
}
const habit = ['Ja – varje dag', 'Ja – ibland', 'Nej – men jag har provat', 'Nej – aldrig']
export const dailyHabit: Scale = {
  answers: habit,
  counted: [1],
  weights: [1, 1, 3, 12],
  dontKnow: false
}
export const anyHabit: Scale = {
  answers: habit,
  counted: [1, 2],
  weights: [1, 2, 2, 8],
  dontKnow: false
}
export const daysOfWeek: Scale = {
  answers: ['Ingen dag', '1–2 dagar', '3–4 dagar', '5–6 dagar', 'Alla dagar'],
  counted: [5],
  weights: [1, 3, 4, 3, 1],
  dontKnow: true
}
export const schoolDays: Scale = {
  answers: ['Alla fem', 'Tre eller fyra', 'En eller två', 'Ingen'],
  counted: [1],
  weights: [1, 4, 3, 2],
  dontKnow: false
}
export const sleep: Scale = {
  answers: ['Nio timmar eller mer', 'Åtta timmar', 'Sju timmar', 'Sex timmar eller mindre'],
  counted: [1, 2],
  weights: [2, 5, 4, 2],
  dontKnow: true
}
export const presence: Scale = {
  answers: ['Ja', 'Nej'],
  counted: [1],
  weights: [1, 1],
  dontKnow: true
}
