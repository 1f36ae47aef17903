import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface ConfirmedProps {
  label: string;
  /** What the button is called when its label alone does not tell it from the others. */
  name?: string;
  variant?: 'secondary' | 'ghost';
  onConfirm(): void;
  /** What will happen. */
  children: ReactNode;
}

/** A button that asks before it does what it says. */
export function Confirmed({ label, name, variant = 'secondary', onConfirm, children }: ConfirmedProps) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant={variant} size="S" aria-label={name}>
          {label}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={label} onConfirm={onConfirm}>
        {children}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
