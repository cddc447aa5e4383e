import type { Page } from '@playwright/test'

/** One change of a control: a select set to a value, or a checkbox with that value turned over. */
export interface Change {
  name: 'kon' | 'ar' | 'niva' | 'omraden' | 'arskurs' | 'mot' | 'tema'
  value: string
  /** False for a change that only leads up to the next one. */
  measured: boolean
}

const plain = (name: Change['name'], value: string): Change => ({ name, value, measured: false })
const timed = (name: Change['name'], value: string): Change => ({ name, value, measured: true })

const sexes = ['flickor', 'pojkar', 'alla']
const grades = ['7', '9', 'gy2', 'alla']

/** Whom a page of many indicators is about: every school year by sex, nearly all of them for the first time. */
export const groups: Record<string, Change[]> = {
  'Kön och årskurs': [...grades, ...grades].flatMap((grade, i) => [
    plain('mot', i < grades.length ? 'ovriga' : 'riket'),
    timed('arskurs', grade),
    ...sexes.map((sex) => timed('kon', sex))
  ])
}

/** The same of each of some themes. */
export function themes(ids: string[]): Record<string, Change[]> {
  return {
    'Tema, kön och årskurs': ids.flatMap((id) => [
      plain('tema', id),
      ...grades.flatMap((grade) => [
        timed('arskurs', grade),
        ...sexes.map((sex) => timed('kon', sex))
      ])
    ])
  }
}

/** Series of changes on one page each, such that nearly every view is one that the page has not shown before. */
export function series(years: string[], lansdelar: string[], kommuner: string[]) {
  return {
    Kön: years.flatMap((year) => [plain('ar', year), ...sexes.map((sex) => timed('kon', sex))]),
    År: sexes.flatMap((sex) => [plain('kon', sex), ...years.map((year) => timed('ar', year))]),
    Länsdel: years.slice(0, 4).flatMap((year) => [
      plain('ar', year),
      // All but one, first in and then out again: all of them would be the same as none.
      ...[...lansdelar.slice(1), ...lansdelar.slice(1)].map((code) => timed('omraden', code))
    ]),
    'Nivå och kommun': sexes.flatMap((sex) => [
      plain('kon', sex),
      timed('niva', 'kommun'),
      ...kommuner.slice(1).map((code) => timed('omraden', code)),
      timed('niva', 'lansdel')
    ])
  }
}

/** Some twenty changes that most pages have controls for. */
export const mixed: Change[] = ['7', '9', 'gy2', '7', 'alla'].flatMap((grade, i) => [
  plain('arskurs', grade),
  plain('niva', i % 2 === 0 ? 'kommun' : 'lansdel'),
  ...sexes.map((sex) => plain('kon', sex))
])

/**
 * Makes the change as a reader's input does; ms from the event until the frame is done in which all charts on screen are
 * the new view's. The others may come after it.
 */
export function repaintTime(page: Page, { name, value }: Change): Promise<number> {
  return page.evaluate(
    ([key, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const { search } = location
        const onScreen = [...document.querySelectorAll<HTMLElement>('figure[data-view]')].filter(
          (figure) => {
            const { top, bottom } = figure.getBoundingClientRect()
            // What is folded has a place below its heading all the same.
            return top < innerHeight && bottom > 0 && figure.checkVisibility()
          }
        )
        let start = 0
        setTimeout(() => reject(new Error(`${key} = ${wanted} changed nothing`)), 20_000)
        const changed = new MutationObserver(() => {
          // Charts that the new view has no use for are gone by then.
          const figures = onScreen.filter(({ isConnected }) => isConnected)
          if (location.search === search) return
          if (figures.some(({ dataset }) => dataset.view !== location.search)) return
          changed.disconnect()
          // The task after a frame's callbacks runs when that frame has been drawn.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        changed.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          attributeFilter: ['data-view']
        })
        const box = document.querySelector<HTMLInputElement>(
          `input[name="${key}"][value="${wanted}"]`
        )
        const select = document.querySelector<HTMLSelectElement>(`select[name="${key}"]`)
        const same = select?.value === wanted
        if (same || (!box && !select)) return resolve(NaN)
        if (box) box.checked = !box.checked
        if (select) select.value = wanted
        start = performance.now()
        ;(box ?? select)?.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    [name, value] as const
  )
}
