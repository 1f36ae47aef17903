import { unstable_useContentManagerContext as useContentManagerContext, useQueryParams } from '@strapi/strapi/admin';
import { ConflictDialog } from '../concurrency/ConflictDialog';
import { conflict } from '../concurrency/editing';
import { PresenceLine } from '../concurrency/PresenceLine';
import { useEntryRole } from './api';
import { AskPublicationDialog, askingPublication } from './AskPublicationDialog';
import { ProposeDialog, proposing } from './ProposeDialog';

/** Under the buttons of the form of a shared entry: who else is there, and the dialogs that writing together opens. */
export function EntryLines() {
  const { model, id } = useContentManagerContext();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const role = useEntryRole(model, id);
  const found = conflict.useValue();
  const isProposing = proposing.useValue();
  const isAsking = askingPublication.useValue();
  if (!role || !id) return null;
  const isHere = found?.uid === model && found.documentId === id;
  return (
    <>
      <PresenceLine uid={model} documentId={id} />
      {found && isHere && <ConflictDialog key={found.updatedAt} found={found} />}
      {isProposing && (
        <ProposeDialog uid={model} documentId={id} locale={query.plugins?.i18n?.locale ?? null} role={role} />
      )}
      {isAsking && role.publication && (
        <AskPublicationDialog uid={model} documentId={id} publication={role.publication} />
      )}
    </>
  );
}
