import { Badge } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A state in few words, in colours that everybody can read: the kit's own are too pale. */
export function StateBadge({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  return (
    <Badge backgroundColor={isOn ? 'success100' : 'neutral150'} textColor={isOn ? 'success700' : 'neutral700'}>
      {children}
    </Badge>
  );
}
