/** Where a mark's line begins and where its arrow ends. */
export function marks(svg: Element) {
  return [...svg.querySelectorAll('path.bound')].map((path) => {
    const points = [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
    const [a, b, from, tip] = points.map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    return { a: a!, b: b!, from: from!, tip: tip!, color: path.getAttribute('stroke') }
  })
}
