import { Button, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../plugin';

interface PagingProps {
  page: number;
  pageSize: number;
  total: number;
  onPage(page: number): void;
}

/** To the page before and the page after, when there are several. */
export function Paging({ page, pageSize, total, onPage }: PagingProps) {
  const t = useTranslate();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  return (
    <Flex tag="nav" aria-label={t('history.pages')} gap={3} paddingTop={4} wrap="wrap">
      <Button size="S" variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('history.newer')}
      </Button>
      <Typography textColor="neutral700">{t('history.page', { page, last })}</Typography>
      <Button size="S" variant="tertiary" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t('history.older')}
      </Button>
    </Flex>
  );
}
