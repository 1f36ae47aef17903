import type { Card } from '../../../../../../plugin-kit/presentation';
import type { CardGroup } from './group-cards';
import type { Heading } from './heading';

/** An agenda for the press as plain text: a line a date, under the title of its day or its commune. */
export function pressText(heading: Heading, groups: CardGroup[], line: (card: Card) => string, empty: string): string {
  const { title, partner, period, updated, rights } = heading;
  const head = [title, partner, period].filter(Boolean).join('\n');
  const body = groups.map((group) => [titleOf(group), ...group.cards.map(line)].join('\n'));
  const foot = [updated, rights].join('\n');
  return `${[head, ...(body.length > 0 ? body : [empty]), foot].join('\n\n')}\n`;
}

/** A new month says its year once. */
export const titleOf = ({ title, kicker }: CardGroup): string => (kicker ? `${title} (${kicker})` : title);
