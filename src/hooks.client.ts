import type { ClientInit, HandleClientError } from '@sveltejs/kit'
import { errorReports } from '$lib/page/error-reports.ts'
import { firstPaint } from '$lib/page/first-paint.ts'
import { fillIn, isSupported } from '$lib/page/older-browsers.ts'
import { start } from '$lib/page/start.ts'

export const init: ClientInit = async () => {
  errorReports.begin()
  await firstPaint()
  start.begin(document.querySelector('.app'))
  if (!isSupported()) {
    start.fail()
    // What is thrown here keeps the router from starting.
    throw new Error('the browser is older than the site is made for')
  }
  await fillIn()
}

export const handleError: HandleClientError = ({ error, message }) => {
  console.error(error)
  errorReports.tell(error)
  // Thrown on, it keeps the router from showing its page of errors where the prerendered page stands.
  if (start.fail()) throw error
  return { message }
}
