import { parseHTML } from 'linkedom'

/** The document that charts are drawn into at build time and in tests, where there is no page. */
export const document: Document = parseHTML('<!doctype html><html><body></body></html>').document
