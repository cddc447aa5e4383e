import { a, division, isDivided, whole, wholeFirst } from '../county/county.ts'

/** A formula in plain letters, for whom it is of use, and where it is published. */
interface Formula {
  what: string
  formula: string
  source: string
}

/** What the numbers of the site are reckoned by, in the order that they build on each other. */
export const formulas: readonly Formula[] = [
  {
    what: `Värdet för ${isDivided ? `${a} ${division.one} eller ` : ''}${whole}`,
    formula: 'Σ täljare / Σ nämnare',
    source: 'En kvot av summor, aldrig ett medelvärde av procenttal.'
  },
  {
    what: 'Designeffekt: så många svar säger lika mycket som ett oberoende',
    formula: 'φ = k · (φ₀ + (m − 1)ρ), m svar i en årskull, ρ hur lika två av dem är, k vikterna',
    source: 'Kish 1965, Survey Sampling, §§ 5.4, 8.2 och 11.7.'
  },
  {
    what: 'Hur lika svaren i en årskull är',
    formula:
      'χ² kring platsernas egen nivå och trend = Σ(1 − h)(1 + (m − 1)ρ), krympt mot frågornas gemensamma',
    source: 'McCullagh & Nelder 1989, § 4.5; DerSimonian & Laird 1986.'
  },
  {
    what: 'Intervall för en andel',
    formula: '(p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)',
    source: 'Wilson 1927; Newcombe 1998, metod 3.'
  },
  {
    what: 'Intervall för en kvot',
    formula:
      'x(1 − 1/9x − z/(3√x))³ och (x + 1)(1 − 1/9(x + 1) + z/(3√(x + 1)))³, delat med n; exakt Poisson under tio händelser',
    source: 'Byar i Breslow & Day 1987, s. 69; Garwood 1936.'
  },
  {
    what: 'Skillnad mellan två andelar',
    formula:
      'd − √((p₁ − l₁)² + (u₂ − p₂)²) till d + √((u₁ − p₁)² + (p₂ − l₂)²), l och u Wilsons gränser',
    source: 'Newcombe 1998, metod 10; dessutom Fishers exakta prov (1935).'
  },
  {
    what: 'Kvot mellan två kvoter',
    formula: 'ln(x₁/n₁) − ln(x₂/n₂) ± z√(1/x₁ + 1/x₂)',
    source:
      'Rothman, Greenland & Lash 2008, kap. 14; dessutom betingat binomialprov (Przyborowski & Wilenski 1940).'
  },
  {
    what: 'Många prövningar på en gång',
    formula: 'p₍ᵢ₎ ≤ 0,05 · i / antalet i familjen',
    source: 'Benjamini & Hochberg 1995.'
  },
  {
    what: 'Trend',
    formula: 'Σ n(t − t̄)(p − p̄) / √(p̄(1 − p̄) Σ n(t − t̄)²); kvoter: vägd linje genom ln(x/n)',
    source: 'Cochran–Armitage (Armitage 1955); Grizzle, Starmer & Koch 1969.'
  },
  {
    what: `Förändring bredvid resten av ${whole}`,
    formula: '(efter − före) på platsen − (efter − före) i resten, varianserna lagda ihop',
    source: 'Card & Krueger 1994.'
  },
  {
    what: 'Frihetsgrader',
    formula: '2V² / var(V), V skillnadens varians',
    source: 'Satterthwaite 1946.'
  },
  {
    what: 'Trattens gränser',
    formula: 't ± z√(s² + τ²), z 1,96 och 3,09',
    source: 'Spiegelhalter 2005.'
  },
  {
    what: 'Utjämnad skattning',
    formula: 't + τ²/(τ² + s²) · (y − t)',
    source: 'Efron & Morris 1975.'
  },
  {
    what: `${wholeFirst}s fördelning på årskurser och kön`,
    formula: 'Σ w·p / Σ w, varians Σ (w/Σw)² p(1 − p)/n',
    source: 'Breslow & Day 1987, s. 52–59.'
  }
]
