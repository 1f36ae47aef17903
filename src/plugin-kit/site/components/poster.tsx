import { posterOf, type PosterSubject } from '../poster/poster-of';
import { HEIGHT, WIDTH } from '../poster/shapes';

export type PosterProps = PosterSubject;

/** Where words begin, and where the last line of the title stands: within a square cut from the middle. */
const LEFT = 178;
const FOOT = 762;
const TOP = 178;

/** In place of a picture: a poster of its title. Whoever listens has the title beside it already. */
export const Poster = (subject: PosterProps) => (
  <svg
    class="poster"
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    <PosterDrawing subject={subject} top={TOP} />
  </svg>
);

/** What a poster shows, its subtitle standing at a height. */
export function PosterDrawing({ subject, top }: { subject: PosterSubject; top: number }) {
  const { palette, shapes, title, subtitle } = posterOf(subject);
  const step = title.size * 1.02;
  return (
    <>
      <rect width={WIDTH} height={HEIGHT} fill={palette.ground} />
      {shapes.map(({ path, fill = 'none', stroke, strokeWidth }, index) => (
        <path key={index} d={path} fill={fill} stroke={stroke} stroke-width={strokeWidth} />
      ))}
      {subtitle && (
        <text class="poster-subtitle" x={LEFT + 4} y={top} fill={palette.title} font-size="36">
          {subtitle}
        </text>
      )}
      <text class="poster-title" fill={palette.title} font-size={title.size}>
        {title.lines.map((line, index) => (
          <tspan key={index} x={LEFT} y={Math.round(FOOT - (title.lines.length - 1 - index) * step)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
