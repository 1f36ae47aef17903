import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { Card } from '../../../../../plugin-kit/admin/Card';
import { PLUGIN_ID, useTranslate } from '../plugin';
import { SurveyPage } from '../SurveyPage';

const FILES = ['answers', 'codebook'] as const;

/** The answers of those who consented, and the book that says what they mean. */
export default function ResearchPage() {
  const t = useTranslate();
  const { get } = useFetchClient();
  const save = async (name: (typeof FILES)[number]) => {
    const { data } = await get<string>(`/${PLUGIN_ID}/research/${name}.csv`, { responseType: 'text' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([data], { type: 'text/csv' }));
    link.download = `${name}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <SurveyPage title={t('research.title')} subtitle={t('research.subtitle')}>
      <Card title={t('research.files')}>
        <Typography tag="p" paddingBottom={4}>
          {t('research.text')}
        </Typography>
        <Flex gap={3} wrap="wrap">
          {FILES.map((name) => (
            <Button key={name} variant="secondary" startIcon={<Download />} onClick={() => void save(name)}>
              {t(`research.${name}`)}
            </Button>
          ))}
        </Flex>
      </Card>
    </SurveyPage>
  );
}
