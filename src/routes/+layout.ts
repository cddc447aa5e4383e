export const prerender = true
// Addresses end in a slash, so that any static host finds their index.html.
export const trailingSlash = 'always'
