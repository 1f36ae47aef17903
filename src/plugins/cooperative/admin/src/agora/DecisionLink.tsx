import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** Leads to a decision, from what it changed. */
export function DecisionLink({ number, children }: { number: string; children: ReactNode }) {
  return (
    <Typography tag={Link} to={`/plugins/cooperative/decisions/${number}`} textColor="primary600">
      {children}
    </Typography>
  );
}
