import type { ECharts } from 'echarts/core';
import { coloursOf, type Theme } from '../../../../../plugin-kit/site/tokens';

export type ChartKind = 'bars' | 'columns';

/** What a chart shows: one number a label, null where there is nothing to show. */
export interface Chart {
  kind: ChartKind;
  unit: string;
  bars: { label: string; value: number | null }[];
}

export const WIDTHS = { wide: 760, narrow: 360 } as const;
export type Size = keyof typeof WIDTHS;

const ROW = 30;
const COLUMNS_HEIGHT = 300;
/** A label of a bar takes at most so much of the width. */
const LABEL_SHARE = 0.34;
const LETTER = 6.6;

/** The charts library is read when a first chart is drawn: most processes of the application never draw one. */
async function load() {
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([charts.BarChart, components.GridComponent, renderers.SVGRenderer]);
  return core;
}

let loaded: ReturnType<typeof load> | undefined;

/** A chart as SVG, without scripts: its colours are those of the site, its numbers stand beside its bars. */
export async function drawChart(chart: Chart, size: Size, theme: Theme, locale: string): Promise<string> {
  const { init } = await (loaded ??= load());
  const width = WIDTHS[size];
  const height = chart.kind === 'bars' ? chart.bars.length * ROW + 16 : COLUMNS_HEIGHT;
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawn.setOption(optionOf(chart, width, theme, locale));
    return drawn.renderToSVGString();
  } finally {
    // What is not disposed of keeps the process from ending.
    drawn.dispose();
  }
}

function optionOf(chart: Chart, width: number, theme: Theme, locale: string): Parameters<ECharts['setOption']>[0] {
  const { ink, muted, line, brand } = coloursOf({}, theme);
  const text = { fontFamily: 'Inter, system-ui, sans-serif', fontSize: 13, color: ink };
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const isBars = chart.kind === 'bars';
  const bars = isBars ? [...chart.bars].reverse() : chart.bars;
  const longest = Math.max(0, ...bars.map(({ label }) => label.length));
  const labelWidth = Math.min(longest * LETTER + 8, width * LABEL_SHARE);
  const names = {
    type: 'category' as const,
    data: bars.map(({ label }) => label),
    axisTick: { show: false },
    axisLine: { show: !isBars, lineStyle: { color: line } },
    axisLabel: {
      ...text,
      ...(isBars
        ? { width: labelWidth, overflow: 'truncate' as const, interval: 0 }
        : { color: muted, fontSize: 12, hideOverlap: true, rotate: bars.length > 8 ? 40 : 0 }),
    },
  };
  const numbers = {
    type: 'value' as const,
    axisLabel: { ...text, color: muted, fontSize: 12, show: !isBars },
    splitLine: { show: !isBars, lineStyle: { color: line } },
  };
  const rightEnd: [number, number, number, number] = [0, 4, 4, 0];
  const topEnd: [number, number, number, number] = [4, 4, 0, 0];
  return {
    animation: false,
    grid: isBars
      ? { left: labelWidth + 14, right: 56, top: 4, bottom: 4 }
      : { left: 44, right: 12, top: 22, bottom: bars.length > 8 ? 78 : 30 },
    xAxis: isBars ? numbers : names,
    yAxis: isBars ? names : numbers,
    series: [
      {
        type: 'bar',
        data: bars.map(({ value }) => value),
        barMaxWidth: isBars ? 18 : 42,
        itemStyle: { color: brand, borderRadius: isBars ? rightEnd : topEnd },
        label: {
          ...text,
          fontSize: 12,
          show: isBars || bars.length <= 14,
          position: isBars ? 'right' : 'top',
          formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? number.format(value) : '–'),
        },
      },
    ],
  };
}
