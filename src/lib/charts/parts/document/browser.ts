/** The document that charts are drawn into: the page's own. */
export const document: Document = window.document
