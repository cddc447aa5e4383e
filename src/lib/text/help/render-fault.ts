/** What is told in the place of a part of the page that its script could not show. */
export const renderFault = {
  chart: 'Diagrammet gick inte att visa. Resten av sidan fungerar.',
  step: 'Det här steget gick inte att visa. Resten av sidan fungerar.',
  slide: 'Bilden gick inte att visa. Resten av sidan fungerar.',
  page: 'Sidans innehåll gick inte att visa. Ladda om sidan för att läsa den som den publicerades.'
} as const
