import { Button, Flex, Typography } from '@strapi/design-system';
import { useSay } from '../plugin';

interface PagingProps {
  page: number;
  pageSize: number;
  total: number;
  onPage(page: number): void;
}

/** To the page before and the page after, when there are several. */
export function Paging({ page, pageSize, total, onPage }: PagingProps) {
  const say = useSay();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  return (
    <Flex tag="nav" aria-label={say('history.pages')} gap={3} paddingTop={4} wrap="wrap">
      <Button size="S" variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {say('history.newer')}
      </Button>
      <Typography textColor="neutral700">{say('history.page', { page, last })}</Typography>
      <Button size="S" variant="tertiary" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {say('history.older')}
      </Button>
    </Flex>
  );
}
