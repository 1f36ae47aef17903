import type { Counts, Margin } from './counts';

/** A questionnaire that is counted for good, as anybody may read it. */
export interface Published {
  code: string;
  kind: string;
  /** Local day on which it opened. */
  day: string;
  /** Protected. */
  counts: Counts;
}

/** What is asked of all questionnaires together. Days are local, both included. */
export interface IndicatorQuery {
  question: string;
  /** A question by whose choices the figures are crossed. */
  by?: string | undefined;
  questionnaire?: string | undefined;
  kind?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export interface Indicator {
  /** How many questionnaires asked it. */
  questionnaires: number;
  cells: { by: string | null; choice: string; count: number }[];
}

/** Adds up figures that were protected one by one, and nothing else: a sum says no more than its terms. */
export function indicatorOf(published: Published[], query: IndicatorQuery): Indicator {
  const { question, by } = query;
  const asked = published.filter((one) => isAsked(one, query) && question in one.counts.margins);
  if (!by)
    return {
      questionnaires: asked.length,
      cells: cellsOf(null, addUp(asked.map(({ counts }) => counts.margins[question] ?? {}))),
    };
  const crossed = asked.filter(({ counts }) => counts.base === by && question in counts.crossings);
  const rows = [...new Set(crossed.flatMap(({ counts }) => Object.keys(counts.crossings[question] ?? {})))];
  return {
    questionnaires: crossed.length,
    cells: rows.flatMap((row) =>
      cellsOf(row, addUp(crossed.map(({ counts }) => counts.crossings[question]?.[row] ?? {}))),
    ),
  };
}

const isAsked = ({ code, kind, day }: Published, { questionnaire, kind: asked, from, to }: IndicatorQuery): boolean =>
  (!questionnaire || code === questionnaire) &&
  (!asked || kind === asked) &&
  (!from || day >= from) &&
  (!to || day <= to);

function addUp(margins: Margin[]): Margin {
  const total: Margin = {};
  for (const margin of margins)
    for (const [choice, count] of Object.entries(margin)) total[choice] = (total[choice] ?? 0) + count;
  return total;
}

const cellsOf = (by: string | null, margin: Margin): Indicator['cells'] =>
  Object.entries(margin).map(([choice, count]) => ({ by, choice, count }));
