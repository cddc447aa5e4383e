/** Highlights these places in every chart of the page that shows them, and dims the others there; none puts all out. */
export function highlightPlaces(areas: string[]): void {
  for (const svg of document.querySelectorAll('[data-chart] svg')) {
    const places = [...svg.querySelectorAll<SVGElement>('[data-area]')]
    const lit = places.filter((place) => shares(place.dataset.area, areas))
    for (const place of places) place.classList.toggle('lit', lit.includes(place))
    for (const place of places) place.classList.toggle('dim', lit.length > 0 && isBeside(place))
    svg.classList.toggle('linked', lit.length > 0)
  }
}

/** Neither highlighted nor part of what is; a group is dimmed through its parts. */
function isBeside(place: SVGElement): boolean {
  return place.closest('.lit') === null && place.querySelector('[data-area]') === null
}

/** Highlights these decisions, both their marks in the charts and what is written of them beside; none puts all out. */
export function highlightDecisions(ids: string[]): void {
  for (const mark of document.querySelectorAll<SVGElement>('[data-decision-mark]')) {
    mark.classList.toggle('lit', shares(mark.dataset.decisionMark, ids))
  }
  for (const text of document.querySelectorAll<HTMLElement>('[data-decision]')) {
    text.classList.toggle('lit', shares(text.dataset.decision, ids))
  }
}

/** Whether any word of the attribute is among these. */
function shares(words: string | undefined, among: string[]): boolean {
  return words?.split(' ').some((word) => among.includes(word)) ?? false
}
