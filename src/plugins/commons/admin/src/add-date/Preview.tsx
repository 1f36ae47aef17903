import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SheetColumn, SheetRow } from '../grid/sheet';
import { useTranslate } from '../plugin';
import { cardOf, sentenceOf } from './sentence';

interface PreviewProps {
  row: SheetRow;
  columns: SheetColumn[];
  today: string;
}

/** The card and the sentence that visitors will read, as far as they are known. */
export function Preview({ row, columns, today }: PreviewProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const card = cardOf(row, { columns, today, locale, t });
  const sentence = sentenceOf(card, locale);
  const picture = columns.map(({ name }) => row.cells[name]?.picture).find(Boolean);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="sigma" tag="h2" textColor="neutral600">
          {t('addDate.preview')}
        </Typography>
        {picture && <img src={picture.preview} alt={picture.alt} style={{ maxWidth: '100%' }} />}
        {card.title && (
          <Typography variant="beta" tag="p">
            {card.title}
          </Typography>
        )}
        {card.dates.map((date) => (
          <Typography key={date} tag="p" fontWeight="semiBold">
            {date}
          </Typography>
        ))}
        {[card.place, [card.price, ...card.others].filter(Boolean).join(' · ')].filter(Boolean).map((line) => (
          <Typography key={line} tag="p">
            {line}
          </Typography>
        ))}
        <Typography tag="p" textColor="neutral600" aria-live="polite">
          {sentence ? `« ${sentence} »` : t('addDate.preview.empty')}
        </Typography>
      </Flex>
    </Box>
  );
}
