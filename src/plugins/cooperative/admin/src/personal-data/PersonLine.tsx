import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useTranslate, useWrite } from '../plugin';
import { EraseDialog } from './EraseDialog';
import type { Erasure, Person } from './types';

/** Somebody, with what they may ask for. */
export function PersonLine({ person, onErased }: { person: Person; onErased(erasure: Erasure): void }) {
  const t = useTranslate();
  const write = useWrite();
  const { kind, id, name, detail } = person;

  const handOver = async () => {
    const data = await write<object>('post', `/personal-data/${kind}/${id}/export`, {}, null);
    if (data) download(`${name}.json`, JSON.stringify(data, null, 2));
  };

  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box minWidth="0">
          <Typography tag="h3" variant="delta">
            {name}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {[t(`personalData.kind.${kind}`), detail].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        <Flex gap={2} wrap="wrap">
          <Button
            variant="secondary"
            aria-label={t('personalData.export.named', { name })}
            onClick={() => void handOver()}
          >
            {t('personalData.export')}
          </Button>
          <EraseDialog person={person} onErased={onErased} />
        </Flex>
      </Flex>
    </Box>
  );
}

function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
