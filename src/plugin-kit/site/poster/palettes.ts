/** Shapes in which posters are drawn. Which kind of entry has which is declared where it is known what entries mean. */
export const MOTIFS = ['waves', 'beams', 'arcs', 'orbits', 'lines', 'peaks'] as const;

export type Motif = (typeof MOTIFS)[number];

export interface Palette {
  ground: string;
  /** Behind the title: dark enough for it to be read anywhere. */
  shapes: [string, string, string];
  title: string;
}

/** Inks of each motif: a poster takes one by its title. */
export const palettes: Record<Motif, Palette[]> = {
  waves: [
    { ground: '#1c1846', shapes: ['#2f2a7a', '#4a3fb0', '#5f55d6'], title: '#ffd76a' },
    { ground: '#10233f', shapes: ['#17406b', '#1f5c93', '#2b6ea6'], title: '#fff1d6' },
    { ground: '#2a1240', shapes: ['#4a1d69', '#6b2a92', '#8339ae'], title: '#ffd9ec' },
  ],
  beams: [
    { ground: '#2d0b14', shapes: ['#5a1620', '#84231f', '#a8391c'], title: '#ffe6cf' },
    { ground: '#1d0f1a', shapes: ['#47152e', '#701b3f', '#98254b'], title: '#ffe1d9' },
    { ground: '#161329', shapes: ['#3a2152', '#632a5c', '#8c3357'], title: '#ffe9c2' },
  ],
  arcs: [
    { ground: '#04292c', shapes: ['#0b4a4d', '#10696a', '#158081'], title: '#ffe4cf' },
    { ground: '#0d2b22', shapes: ['#155040', '#1d6f57', '#23806a'], title: '#fdf0c8' },
    { ground: '#22203f', shapes: ['#3d3a72', '#55549a', '#6664ad'], title: '#ffe3dc' },
  ],
  orbits: [
    { ground: '#331602', shapes: ['#6a2c05', '#924009', '#ab5510'], title: '#fff3d1' },
    { ground: '#3a0d12', shapes: ['#71191f', '#9c2a24', '#b33d24'], title: '#ffeecb' },
    { ground: '#12283a', shapes: ['#1d4a63', '#a33f1b', '#2a6480'], title: '#fff0cf' },
  ],
  lines: [
    { ground: '#18240f', shapes: ['#2e4520', '#44622f', '#567639'], title: '#f8f2dc' },
    { ground: '#1f1c16', shapes: ['#453c2c', '#655640', '#7a6846'], title: '#fbeed5' },
    { ground: '#0f2733', shapes: ['#1c4657', '#2a6075', '#38738a'], title: '#f7f0e2' },
  ],
  peaks: [
    { ground: '#1b2238', shapes: ['#2e3a5e', '#435384', '#56679b'], title: '#fff2df' },
    { ground: '#172a2c', shapes: ['#274a4d', '#39666a', '#477b7c'], title: '#ffeeda' },
    { ground: '#2b1b2e', shapes: ['#4b2f51', '#6a4472', '#80568a'], title: '#ffe8d6' },
  ],
};
