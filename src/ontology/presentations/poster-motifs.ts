/** The shapes in which posters of a discipline or a kind are drawn: `plugin-kit/site/poster` knows how, not what of. */
const MOTIFS: Record<string, string> = {
  music: 'waves',
  opera: 'waves',
  musical: 'waves',
  ensemble: 'waves',
  orchestra: 'waves',
  choir: 'waves',
  band: 'waves',
  theatre: 'beams',
  comedy: 'beams',
  theatre_company: 'beams',
  dance: 'arcs',
  mime: 'arcs',
  dance_company: 'arcs',
  circus: 'orbits',
  street: 'orbits',
  puppetry: 'orbits',
  circus_company: 'orbits',
  street_company: 'orbits',
  puppet_company: 'orbits',
  storytelling: 'lines',
  spoken: 'lines',
};

/** The motif of a code; nothing where none is declared, and the title then chooses. */
export const posterMotif = (code: string | undefined): string => MOTIFS[code ?? ''] ?? '';
