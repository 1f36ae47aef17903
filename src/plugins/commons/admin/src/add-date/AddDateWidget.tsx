import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import { AddDateButton } from './AddDateButton';

/** On the home page: the first thing that people come for. */
export function AddDateWidget() {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography>{t('addDate.subtitle')}</Typography>
      <AddDateButton />
    </Flex>
  );
}
