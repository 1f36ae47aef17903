import { Box, Flex, Button, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useTranslate } from '../plugin';
import type { EntryQuality } from './answers';
import { useQuality } from './api';
import { goToField } from './go-to-field';
import { ScoreBar } from './ScoreBar';

/** In the edit view: how complete the saved draft is, what to add next, and for whom it is ready. */
export function CompletenessPanel({ model, documentId }: PanelProps) {
  const t = useTranslate();
  const quality = useQuality(model, documentId);
  if (!quality) return null;
  return { title: t('quality.panel'), content: <Completeness model={model} quality={quality} /> };
}

function Completeness({ model, quality }: { model: string; quality: EntryQuality }) {
  const t = useTranslate();
  const others = quality.lacks.slice(0, 4).filter(({ attribute }) => attribute !== quality.next?.attribute);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <ScoreBar score={quality.score} label={t('quality.score')} />
      {quality.next ? <NextBest model={model} next={quality.next} /> : <Typography>{t('quality.complete')}</Typography>}
      {others.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {t('quality.missing', { what: others.map(({ what }) => what).join(', ') })}
        </Typography>
      )}
    </Flex>
  );
}

function NextBest({ model, next }: { model: string; next: NonNullable<EntryQuality['next']> }) {
  const t = useTranslate();
  const { edit } = useDocumentLayout(model);
  const label = labelIn(edit.layout.flat(2), next.attribute);
  return (
    <Box>
      <Typography tag="p" fontWeight="semiBold">
        {next.advice} : {t('quality.points', { points: next.points })}
      </Typography>
      <Box paddingTop={2}>
        <Button variant="secondary" size="S" onClick={() => goToField(next.attribute, label)}>
          {t('quality.goTo')}
        </Button>
      </Box>
    </Box>
  );
}

interface Labelled {
  name: string;
  label?: unknown;
}

/** The words of a field's label; a section that is closed stands in the layout for its fields. */
function labelIn(layout: (Labelled & { section?: { fields: Labelled[] } })[], attribute: string): string {
  const fields = layout.flatMap((field) => [field, ...(field.section?.fields ?? [])]);
  const label = fields.find(({ name }) => name === attribute)?.label;
  return typeof label === 'string' ? label : '';
}
