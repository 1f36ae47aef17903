import { Box, Flex, Typography } from '@strapi/design-system';
import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { injectComponent } from './injection-zones';

/**
 * Where plugins show something on everybody's home: buttons, what is the reader's own, what they look after, lines of what waits for
 * them, what happened.
 */
export const HOME_ZONES = ['actions', 'own', 'charge', 'waiting', 'news'] as const;

export type HomeZone = (typeof HOME_ZONES)[number];

interface HomeBlock {
  name: string;
  /** What a role needs to be shown it; everybody is when it is left out. */
  action?: string;
  Component: ComponentType;
}

export function showOnHome(app: Pick<StrapiApp, 'getPlugin'>, zone: HomeZone, { name, action, Component }: HomeBlock) {
  const Shown = () => (
    <Permitted action={action}>
      <Component />
    </Permitted>
  );
  injectComponent(app, `home.page.${zone}`, { name, Component: Shown });
}

function Permitted({ action, children }: { action: string | undefined; children: ReactNode }) {
  const permissions = useAuth('home', (state) => state.permissions);
  return action === undefined || permissions.some((one) => one.action === action) ? children : null;
}

interface BlockProps {
  title: string;
  /** Where all of it is. */
  link?: { to: string; label: string };
  children: ReactNode;
}

/** A part of the home, under its title. */
export const Block = ({ title, link, children }: BlockProps) => (
  <Box tag="section" aria-label={title} background="neutral0" padding={6} hasRadius shadow="tableShadow">
    <Flex justifyContent="space-between" alignItems="baseline" gap={4} wrap="wrap" paddingBottom={4}>
      <Typography variant="delta" tag="h2">
        {title}
      </Typography>
      {link && (
        <Typography tag={Link} to={link.to} textColor="primary600">
          {link.label}
        </Typography>
      )}
    </Flex>
    {children}
  </Box>
);

/** One thing that waits for the reader, which leads to where it is done. */
export const WaitingLine = ({ to, children }: { to: string; children: ReactNode }) => (
  <Box tag="li">
    <Typography tag={Link} to={to} textColor="primary600">
      {children}
    </Typography>
  </Box>
);

/** Keeps a list from being called empty while it is read. */
export const WaitingForAnswer = () => <li hidden />;
