import { Alert, Box, Field, TextInput } from '@strapi/design-system';
import type { Invited } from './members/types';
import { useSay } from './plugin';

/** What to do with an invitation that was just made: a letter has gone, or its link is to be passed on. */
export function InvitationLink({ invited, onClose }: { invited: Invited; onClose(): void }) {
  const say = useSay();
  const { link, isMailed } = invited;
  const code = link ? (isMailed ? 'invitation.mailed' : 'invitation.copy') : 'invitation.known';
  return (
    <Box paddingBottom={4}>
      <Alert variant="success" title={say('invitation.done')} closeLabel={say('close')} onClose={onClose}>
        {say(code)}
      </Alert>
      {link && !isMailed && (
        <Box paddingTop={2}>
          <Field.Root name="invitation-link">
            <Field.Label>{say('invitation.link')}</Field.Label>
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
