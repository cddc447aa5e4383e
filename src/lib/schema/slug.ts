/** A key of a-z, 0-9 and hyphens, as in the site's addresses. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
