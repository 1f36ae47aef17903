import { Badge } from '@strapi/design-system';
import { useTranslate } from '../../plugin';
import type { Outcome, Stage } from '../types';

const COLOURS: Record<string, [background: string, text: string]> = {
  announced: ['neutral150', 'neutral800'],
  debate: ['primary100', 'primary700'],
  amendments: ['primary100', 'primary700'],
  vote: ['warning100', 'neutral800'],
  carried: ['success100', 'success700'],
  rejected: ['danger100', 'danger700'],
  closed: ['neutral150', 'neutral800'],
  withdrawn: ['neutral150', 'neutral700'],
  stopped: ['danger100', 'danger700'],
};

/** Where a proposal is; once it is closed, what was decided. */
export function StageBadge({ stage, outcome }: { stage: Stage; outcome: Outcome | null }) {
  const t = useTranslate();
  const state = stage === 'closed' && outcome ? (outcome.isCarried ? 'carried' : 'rejected') : stage;
  const [background, text] = COLOURS[state] ?? ['neutral150', 'neutral800'];
  return (
    <Badge backgroundColor={background} textColor={text}>
      {t(`decisions.stage.${state}`)}
    </Badge>
  );
}
