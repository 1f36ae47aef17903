import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { College, Directory } from '../members/types';
import { useRead, useTranslate, useWrite } from '../plugin';

const LANGUAGES = ['fr', 'en', 'it'] as const;

/** The colleges in which members are gathered; administrators of the cooperative edit them. */
export default function CollegesPage() {
  const t = useTranslate();
  const { data, failed, refresh } = useRead<College[]>('/colleges');
  const { data: directory } = useRead<Directory>('/members?search=');
  return (
    <Page.Main>
      <Page.Title>{t('colleges.title')}</Page.Title>
      <Layouts.Header title={t('colleges.title')} subtitle={t('colleges.subtitle')} />
      <Layouts.Content>
        {failed && <Page.Error />}
        {(!data || !directory) && !failed && <Page.Loading />}
        {data && directory && <CollegesForm known={data} mayEdit={directory.may.giveMandates} onSaved={refresh} />}
      </Layouts.Content>
    </Page.Main>
  );
}

interface CollegesFormProps {
  known: College[];
  mayEdit: boolean;
  onSaved(): void;
}

function CollegesForm({ known, mayEdit, onSaved }: CollegesFormProps) {
  const t = useTranslate();
  const write = useWrite();
  const [colleges, setColleges] = useState(known);
  const rename = (index: number, label: Partial<College['label']>) =>
    setColleges(colleges.map((one, at) => (at === index ? { ...one, label: { ...one.label, ...label } } : one)));
  const add = () => setColleges([...colleges, { code: newCode(colleges), label: { fr: '' } }]);
  const save = async () => {
    const body = colleges.map(({ code, label }) => ({ code, label: { en: '', it: '', ...label } }));
    if (await write('put', '/colleges', body, 'colleges.saved')) onSaved();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {colleges.map((college, index) => (
        <Box key={college.code} tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
          <Flex justifyContent="space-between" gap={4} paddingBottom={3}>
            <Typography tag="h2" variant="delta">
              {college.label.fr || t('colleges.new')}
            </Typography>
            {mayEdit && (
              <Button
                variant="danger-light"
                aria-label={t('colleges.remove.named', { name: college.label.fr })}
                onClick={() => setColleges(colleges.filter((one) => one !== college))}
              >
                {t('colleges.remove')}
              </Button>
            )}
          </Flex>
          {mayEdit && (
            <Flex gap={4} wrap="wrap" alignItems="flex-end">
              {LANGUAGES.map((language) => (
                <Field.Root
                  key={language}
                  name={`${college.code}-${language}`}
                  required={language === 'fr'}
                  flex="1 1 12rem"
                >
                  <Field.Label>{t(`colleges.${language}`)}</Field.Label>
                  <TextInput
                    value={college.label[language] ?? ''}
                    onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                      rename(index, { [language]: event.target.value })
                    }
                  />
                </Field.Root>
              ))}
            </Flex>
          )}
        </Box>
      ))}
      {mayEdit && (
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={add}>
            {t('colleges.add')}
          </Button>
          <Button onClick={() => void save()}>{t('save')}</Button>
        </Flex>
      )}
    </Flex>
  );
}

function newCode(colleges: College[]): string {
  let number = colleges.length + 1;
  while (colleges.some(({ code }) => code === `college-${number}`)) number += 1;
  return `college-${number}`;
}
