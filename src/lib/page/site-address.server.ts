/** The site's own address with a slash last, where the one who publishes has told it; null where not. */
export const siteAddress = process.env.SITE_ADDRESS?.replace(/\/*$/, '/') || null
