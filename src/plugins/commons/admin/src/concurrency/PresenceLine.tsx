import { Box, Typography } from '@strapi/design-system';
import { getFetchClient, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useTranslate } from '../plugin';

const HEARTBEAT_MS = 15_000;

interface Present {
  name: string;
  /** Milliseconds since 1970. */
  since: number;
}

interface Shown {
  name: string;
  minutes: number;
}

/** Who else has the entry open. */
export function PresenceLine({ uid, documentId }: { uid: string; documentId: string }) {
  const t = useTranslate();
  const present = usePresence(uid, documentId);
  return (
    <Box role="status" width="100%">
      {present.map(({ name, minutes }) => (
        <Typography key={name} tag="p" variant="pi" textColor="neutral800" paddingTop={2}>
          {t('presence.line', { name, minutes })}
        </Typography>
      ))}
    </Box>
  );
}

const shown = ({ name, since }: Present): Shown => ({
  name,
  minutes: Math.max(0, Math.floor((Date.now() - since) / 60_000)),
});

/** Tells the server that the entry is open, and hears who else has it. A lost heartbeat is made good by the next. */
function usePresence(uid: string, documentId: string): Shown[] {
  const { post } = useFetchClient();
  const [present, setPresent] = useState<Shown[]>([]);
  useEffect(() => {
    let isOpen = true;
    const beat = () => {
      post<{ data: Present[] }>('/commons/presences', { uid, documentId })
        .then(({ data }) => isOpen && setPresent(data.data.map(shown)))
        .catch(() => isOpen && setPresent([]));
    };
    beat();
    const heartbeat = setInterval(beat, HEARTBEAT_MS);
    return () => {
      isOpen = false;
      clearInterval(heartbeat);
      // The client of a component stops what it sent when the component goes.
      void getFetchClient()
        .del(`/commons/presences/${uid}/${documentId}`)
        .catch(() => undefined);
    };
  }, [post, uid, documentId]);
  return present;
}
