import { flushSync } from 'svelte'
import { navigating } from '$app/state'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
type Setting = string | boolean

/** What the reader chose in a control of the prerendered page before its script listened. */
interface EarlyChoice {
  control: Control
  setting: Setting
}

/** All that the reader did in the prerendered page before its script listened. */
export interface EarlyChoices {
  choices: EarlyChoice[]
  /** What stands open, which the script takes for closed. */
  opened: HTMLDetailsElement[]
}

/**
 * Takes the early choices out of the page, which is then as it was prerendered and as the script expects it.
 * Called before the page's elements come alive; from there to `replayEarlyChoices` the reader gets no word in.
 */
export function takeEarlyChoices(): EarlyChoices {
  const controls = [...document.querySelectorAll<Control>('input, select, textarea')]
  const choices = controls
    .map((control) => ({ control, setting: settingOf(control) }))
    .filter(({ control, setting }) => setting !== prerendered(control))
  for (const { control } of choices) set(control, prerendered(control))
  const opened = [...document.querySelectorAll<HTMLDetailsElement>('details[open]')]
  return { choices: mayBeRestored() ? [] : choices, opened }
}

/** Opens again what was open, and makes the choices one at a time: each changes the view that the one before it gave. */
export async function replayEarlyChoices({ choices, opened }: EarlyChoices): Promise<void> {
  flushSync()
  for (const details of opened) details.open = true
  for (const choice of choices) {
    // The controls say what the address has said.
    flushSync()
    if (choose(choice) && !(await settled())) return
  }
}

/**
 * A page that is reloaded or gone back to is filled in by the browser, with what it showed when it was left.
 * That may be another address's view: the address decides.
 */
function mayBeRestored(): boolean {
  const entries = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entries.some(({ type }) => type === 'reload' || type === 'back_forward')
}

/** False when there is nothing to choose: it is as chosen, or can no longer be. */
function choose({ control, setting }: EarlyChoice): boolean {
  const before = settingOf(control)
  const isFile = control.type === 'file'
  if (!control.isConnected || (before === setting && !isFile)) return false
  set(control, setting)
  if (settingOf(control) !== setting) {
    set(control, before)
    return false
  }
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
  return true
}

/** Waits until the router has taken in a choice; false when the reader has gone on to something else. */
async function settled(): Promise<boolean> {
  // The router says a moment later that it has begun.
  await new Promise((resolve) => setTimeout(resolve))
  return (navigating.complete ?? Promise.resolve()).then(
    () => true,
    () => false
  )
}

function settingOf(control: Control): Setting {
  return isBox(control) ? control.checked : control.value
}

function set(control: Control, setting: Setting): void {
  // A file can be chosen by the reader alone, and stays chosen.
  if (control.type === 'file') return
  if (isBox(control)) control.checked = setting === true
  else control.value = String(setting)
}

/** The setting that the page's HTML says. */
function prerendered(control: Control): Setting {
  if (isBox(control)) return control.defaultChecked
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue
  const options = [...control.options]
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''
}

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox'
