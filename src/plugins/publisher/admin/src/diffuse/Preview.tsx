import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { HEX } from '../../../../../plugin-kit/contrast';
import { useTranslate } from '../plugin';
import { frameAddress, type Embed } from './embed-code';

/** A telephone, a tablet, a computer: pixels. */
const WIDTHS = { phone: 320, tablet: 768, computer: 1280 };
type Width = keyof typeof WIDTHS;
/** Whoever types is not answered at each letter. */
const PAUSE_MS = 400;
const MIN_HEIGHT_PX = 240;

/** What readers will see, as it is now, in three widths. */
export function Preview({ embed }: { embed: Embed }) {
  const t = useTranslate();
  const [width, setWidth] = useState<Width>('phone');
  const address = useDebounced(frameAddress({ ...embed, site: '', look: readable(embed.look) }));
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useHeight(frame);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap" role="group" aria-label={t('diffuse.widths')}>
        {(Object.keys(WIDTHS) as Width[]).map((name) => (
          <Button
            key={name}
            size="S"
            variant={name === width ? 'default' : 'tertiary'}
            aria-pressed={name === width}
            onClick={() => setWidth(name)}
          >
            {t(`diffuse.width.${name}`)}
          </Button>
        ))}
      </Flex>
      <Box
        overflow="auto"
        borderColor="neutral200"
        hasRadius
        maxHeight="64rem"
        tabIndex={0}
        role="region"
        aria-label={t('diffuse.preview')}
      >
        <iframe
          ref={frame}
          src={address}
          title={t('diffuse.preview')}
          style={{ display: 'block', width: WIDTHS[width], height, border: 0 }}
        />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {t('diffuse.preview.hint')}
      </Typography>
    </Flex>
  );
}

/** A colour that is being typed is shown once it is one. */
const readable = (look: Embed['look']): Embed['look'] =>
  look && [look.accent, look.background, look.text].every((colour) => HEX.test(colour)) ? look : null;

function useDebounced(value: string): string {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setDebounced(value), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [value]);
  return debounced;
}

/** The height that the page says it has: only what it says itself counts. */
function useHeight(frame: RefObject<HTMLIFrameElement>): number {
  const [height, setHeight] = useState(MIN_HEIGHT_PX);
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<{ odusHeight?: number } | null>) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return;
      if (Number(data?.odusHeight) > 0) setHeight(Math.max(MIN_HEIGHT_PX, Number(data?.odusHeight)));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return height;
}
