import { copiedLine, sourceInFoot } from '../text/parts/copied.ts'

// A word or a number is put in somebody's own sentence; what is longer is a sentence of ours.
const shortest = 40

/** What is taken as it stands: to be typed, pasted in a sheet or put in another page. */
const plain = 'table, pre, code, textarea, input, select'

/** The parts that say for themselves whether what they tell is made up. */
const telling = 'li, p, h2, h3'

/** The word that a drawing of what is made up carries. */
const badge = 'Exempeldata'

/** Lets sentences that are copied say where they come from. Returns how to call it off. */
export function tellSources(): () => void {
  document.addEventListener('copy', tell)
  return () => document.removeEventListener('copy', tell)
}

function tell(event: ClipboardEvent): void {
  const selection = getSelection()
  const { clipboardData, defaultPrevented } = event
  if (!selection || selection.rangeCount === 0 || !clipboardData || defaultPrevented) return
  const text = selection.toString()
  const range = selection.getRangeAt(0)
  const within = elementOf(range.commonAncestorContainer)
  // Of a field that has the focus the browser copies what is marked in it.
  if (text.trim().length <= shortest || elementOf(event.target)?.closest(plain)) return
  if (!within?.closest('main') || within.closest(plain)) return
  // A page's title ends with what the site is called.
  const titled = document.title.split(' – ')
  const site = titled.pop() ?? ''
  const line = copiedLine({
    sources: chartsIn(range).flatMap(sourceOf),
    page: titled.join(' – '),
    site,
    day: new Date().toLocaleDateString('sv-SE'),
    address: location.href,
    example: isMadeUp(range)
  })
  clipboardData.setData('text/plain', `${text.trimEnd()}\n\n${line}`)
  clipboardData.setData('text/html', htmlOf(range, line))
  event.preventDefault()
}

function elementOf(node: EventTarget | null): Element | null {
  if (node instanceof Element) return node
  return node instanceof Node ? node.parentElement : null
}

/** The charts that the selection touches. */
function chartsIn(range: Range): Element[] {
  return [...document.querySelectorAll('main .chart')].filter((chart) =>
    range.intersectsNode(chart)
  )
}

/** What a chart says in its foot. */
function sourceOf(chart: Element): string | never[] {
  const texts = [...(chart.querySelector('svg')?.querySelectorAll('text') ?? [])]
  const lines = texts.map((text) => [...text.children].map((span) => span.textContent).join(' '))
  return lines.map(sourceInFoot).find((source) => source !== null) ?? []
}

function isMadeUp(range: Range): boolean {
  // A page that is made up as a whole says so below its heading.
  if (document.querySelector('main p.example')) return true
  const ends = [range.startContainer, range.endContainer].map((end) =>
    elementOf(end)?.closest(telling)
  )
  const marks = [...document.querySelectorAll('main em.example')]
  if (marks.some((mark) => ends.some((end) => end?.contains(mark)) || range.intersectsNode(mark)))
    return true
  return chartsIn(range).some((chart) => chart.querySelector('svg')?.textContent.includes(badge))
}

/** What is marked, as links and paragraphs, without drawings and what is not seen. */
function htmlOf(range: Range, line: string): string {
  const whole = document.createElement('div')
  whole.append(range.cloneContents())
  const unseen = 'svg, button, input, label, .visually-hidden, details:not([open]) > :not(summary)'
  for (const part of whole.querySelectorAll(unseen)) part.remove()
  for (const link of whole.querySelectorAll('a')) link.setAttribute('href', link.href)
  const source = document.createElement('p')
  source.textContent = line
  whole.append(source)
  // The framework's own marks are no part of the text.
  return whole.innerHTML.replace(/<!--.*?-->/gs, '')
}
