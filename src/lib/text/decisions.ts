/** How many decisions the filter leaves: "Visar 3 av 28 beslut och andra punkter." */
export function decisionCount(shown: number, all: number): string {
  if (shown === 0) return 'Inga beslut passar urvalet. Välj bort ett filter för att se fler.'
  if (shown === all) return `Visar alla ${all} punkter, de senaste först.`
  return `Visar ${shown} av ${all} punkter, de senaste först.`
}
