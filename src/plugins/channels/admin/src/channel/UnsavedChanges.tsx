import { Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useBlocker } from 'react-router-dom';

/** State of a navigation that loses nothing. */
export const ALL_SAVED = { isSaved: true };

/** Asks before the page is left with what was not saved; tabs of the same page are free. */
export function UnsavedChanges() {
  const { formatMessage } = useIntl();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const { isSaved } = (nextLocation.state ?? {}) as Partial<typeof ALL_SAVED>;
    return isSaved !== true && currentLocation.pathname !== nextLocation.pathname;
  });
  useEffect(() => {
    // The browser's own question, when the window closes or loads again.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && blocker.reset()}>
      <ConfirmDialog onConfirm={() => blocker.proceed()}>
        {formatMessage({ id: 'global.prompt.unsaved', defaultMessage: 'You have unsaved changes' })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
