import { useRead, useTranslate } from '../../plugin';
import { DecisionLink } from '../DecisionLink';
import { useDates } from '../use-dates';
import { POLICY, type Mark } from './marks';

/** On the page of a channel: the decision that changed last what it takes. */
export const ChannelDecision = ({ documentId }: { documentId: string }) => (
  <LatestDecision path={`/marks/plugin::channels.channel/${documentId}`} message="mark.channel" />
);

/** Beside the policy of a type: the decision that chose it last. */
export const PolicyDecision = ({ uid }: { uid: string }) => (
  <LatestDecision path={`/marks/${uid}/${POLICY}`} message="mark.chosen" />
);

/** Says when, since people may have changed it again afterwards. */
function LatestDecision({ path, message }: { path: string; message: string }) {
  const t = useTranslate();
  const date = useDates();
  const [latest] = useRead<Mark[]>(path).data ?? [];
  if (!latest) return null;
  const { proposal: number, at } = latest;
  return <DecisionLink number={number}>{t(message, { number, at: date(at) })}</DecisionLink>;
}
