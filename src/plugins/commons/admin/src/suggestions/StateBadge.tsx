import { Badge } from '@strapi/design-system';
import { useTranslate } from '../plugin';

const COLOURS: Record<string, [background: string, text: string]> = {
  pending: ['warning100', 'neutral800'],
  accepted: ['success100', 'success700'],
  partly: ['success100', 'success700'],
  refused: ['danger100', 'danger700'],
  withdrawn: ['neutral150', 'neutral700'],
};

/** Where a suggestion or a claim is. */
export function StateBadge({ state }: { state: string }) {
  const t = useTranslate();
  const [background, text] = COLOURS[state] ?? ['neutral150', 'neutral700'];
  return (
    <Badge backgroundColor={background} textColor={text}>
      {t(`suggestions.state.${state}`)}
    </Badge>
  );
}
