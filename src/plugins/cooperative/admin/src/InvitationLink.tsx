import { Alert, Box, Field, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Invited } from './members/types';
import { useTranslate } from './plugin';

/** What to do with an invitation that was just made: a letter has gone, or its link is to be passed on. */
export function InvitationLink({ invited, onClose }: { invited: Invited; onClose(): void }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { link, isMailed, account } = invited;
  const known = account && { name: account.name, since: formatDate(account.since, { dateStyle: 'long' }) };
  return (
    <Box paddingBottom={4}>
      <Alert variant="success" title={t('invitation.done')} closeLabel={t('close')} onClose={onClose}>
        {known ? t('invitation.offered', known) : t(codeOf(invited))}
      </Alert>
      {link && !isMailed && (
        <Box paddingTop={2}>
          <Field.Root name="invitation-link">
            <Field.Label>{t('invitation.link')}</Field.Label>
            <TextInput
              readOnly
              value={link}
              onFocus={(event: React.FocusEvent<HTMLInputElement>) => event.target.select()}
            />
          </Field.Root>
        </Box>
      )}
    </Box>
  );
}

function codeOf({ link, isMailed, needsSuperAdministrator }: Invited): string {
  if (needsSuperAdministrator) return 'invitation.superAdministrator';
  if (isMailed) return 'invitation.mailed';
  return link ? 'invitation.copy' : 'invitation.known';
}
