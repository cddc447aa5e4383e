// First of all: what follows may use it.
import '$lib/page/older-browsers.ts'
import type { ClientInit, HandleClientError } from '@sveltejs/kit'
import { firstPaint } from '$lib/page/first-paint.ts'
import { start } from '$lib/page/start.ts'

export const init: ClientInit = async () => {
  await firstPaint()
  start.begin(document.querySelector('.app'))
}

export const handleError: HandleClientError = ({ error, message }) => {
  console.error(error)
  // Thrown on, it keeps the router from showing its page of errors where the prerendered page stands.
  if (start.fail()) throw error
  return { message }
}
