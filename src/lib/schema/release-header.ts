/** A page says in it which release it is of when it asks for figures: it gets those that it was built with. */
export const releaseHeader = 'lansdelsbilden-release'
