// The site may lie in any folder: in the nearest on the way to this address that has the search's own file.
const folders = location.pathname.split('/').slice(1, -1)

/** @param {string} root */
async function isRoot(root) {
  try {
    const answer = await fetch(`${root}sok/index.json`)
    return answer.ok && Array.isArray(await answer.json())
  } catch {
    return false
  }
}

/**
 * As a reader would write it; an address that cannot be decoded is told as it is.
 * @param {string} path
 */
function written(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

for (let depth = folders.length; depth >= 0; depth--) {
  const root = `/${folders
    .slice(0, depth)
    .map((folder) => `${folder}/`)
    .join('')}`
  if (await isRoot(root)) {
    const missing = new URLSearchParams({
      saknas: written(location.pathname.slice(root.length - 1))
    })
    location.replace(`${root}sok/?${missing}`)
    break
  }
}

export {}
