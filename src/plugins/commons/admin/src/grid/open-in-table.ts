import { useAuth } from '@strapi/strapi/admin';
import { GridFour } from '@strapi/icons';
import { createElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { useSharedRead, useTranslate } from '../plugin';
import { savedAddress } from './saved-rows';

/** As many as are written in one go. */
const MAX_OPENED = 200;
const UPDATE = 'plugin::content-manager.explorer.update';

interface BulkProps {
  model: string;
  documents: { documentId: string }[];
}

/** In a list, for the entries that are chosen: the table in which they are changed together. */
export function OpenInTable({ model, documents }: BulkProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  const mayChange = useAuth('OpenInTable', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === UPDATE && subject === model),
  );
  const { data } = useSharedRead<{ name: string; entries: string }[]>(mayChange ? '/saved-rows' : null);
  const grid = data?.find(({ entries }) => entries === model);
  if (!grid || documents.length === 0) return null;
  return {
    label: t('grid.saved.open'),
    icon: createElement(GridFour),
    variant: 'secondary',
    disabled: documents.length > MAX_OPENED,
    onClick: () =>
      navigate(
        savedAddress(
          grid.name,
          documents.map(({ documentId }) => documentId),
        ),
      ),
  };
}
OpenInTable.type = 'open-in-table';
