import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useRead, useTranslate, useWrite } from '../plugin';
import type { Preference } from './notices';

interface Answer {
  preferences: Preference[];
  withMail: boolean;
}

/** Each kind of notice, in the list and by e-mail: saved as it is ticked. */
export function Preferences() {
  const t = useTranslate();
  const write = useWrite();
  const read = useRead<Answer>('/notices/preferences');
  const [saved, setSaved] = useState<Answer | null>(null);
  const answer = saved ?? read.data;
  if (read.failed) return <Page.Error />;
  if (!answer) return <Page.Loading />;
  const save = async (preference: Preference) => {
    const done = await write<Answer>('put', '/notices/preferences', { preferences: [preference] }, 'notices.saved');
    if (done) setSaved(done);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={6}>
      <Typography textColor="neutral700">
        {t(answer.withMail ? 'notices.preferences.help' : 'notices.preferences.noMail')}
      </Typography>
      {answer.preferences.map((preference) => (
        <Box key={preference.kind} background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <Flex
            justifyContent="space-between"
            gap={4}
            wrap="wrap"
            role="group"
            aria-label={t(`notices.kind.${preference.kind}`)}
          >
            <Typography fontWeight="bold">{t(`notices.kind.${preference.kind}`)}</Typography>
            <Flex gap={6}>
              <Checkbox
                checked={preference.isListed}
                onCheckedChange={(checked: boolean | 'indeterminate') =>
                  void save({ ...preference, isListed: checked === true })
                }
              >
                {t('notices.inList')}
              </Checkbox>
              {answer.withMail && (
                <Checkbox
                  checked={preference.isMailed}
                  onCheckedChange={(checked: boolean | 'indeterminate') =>
                    void save({ ...preference, isMailed: checked === true })
                  }
                >
                  {t('notices.byMail')}
                </Checkbox>
              )}
            </Flex>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
