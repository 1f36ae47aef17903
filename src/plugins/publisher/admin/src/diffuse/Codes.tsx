import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { QrCode } from '../../../../../plugin-kit/admin/QrCode';
import { useTranslate } from '../plugin';
import {
  calendarCode,
  elementCode,
  frameCode,
  listAddress,
  screenAddress,
  shortcode,
  type ElementFile,
  type Embed,
} from './embed-code';
import { Part } from './Part';
import { useAnswer } from './use-answer';

/** What to copy, the shortest way first. */
export function Codes({ embed, hasCalendar }: { embed: Embed; hasCalendar: boolean }) {
  const t = useTranslate();
  const file = useAnswer<ElementFile>('/embed/v1/odus.json');
  const list = listAddress(embed);
  return (
    <Part title={t('diffuse.copy')} help={t('diffuse.copy.help')}>
      {file && <Code name="element" text={elementCode(embed, file)} />}
      <Code name="wordpress" text={shortcode(embed)} note={t('diffuse.wordpress.server', { address: embed.site })} />
      {file && <Code name="frame" text={frameCode(embed, file)} />}
      <Code name="link" text={list} />
      {hasCalendar && (
        <Code
          name="calendar"
          text={calendarCode(embed, {
            subscribe: t('diffuse.calendar.subscribe'),
            download: t('diffuse.calendar.download'),
          })}
        />
      )}
      <Code name="screen" text={screenAddress(embed)} href={screenAddress({ ...embed, site: '' })} />
      <section aria-label={t('diffuse.qr')}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h3" fontWeight="bold">
            {t('diffuse.qr')}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {t('diffuse.qr.hint')}
          </Typography>
          <QrCode
            address={list}
            alt={t('diffuse.qr.alt', { address: list })}
            fileName={embed.slug}
            label={t('diffuse.qr.svg')}
            pngLabel={t('diffuse.qr.png')}
          />
        </Flex>
      </section>
    </Part>
  );
}

interface CodeProps {
  name: 'element' | 'wordpress' | 'frame' | 'link' | 'calendar' | 'screen';
  text: string;
  note?: string;
  /** Where it may be tried. */
  href?: string;
}

/** A text to copy, for whom it is, and a button that copies it. */
function Code({ name, text, note, href }: CodeProps) {
  const t = useTranslate();
  const [copied, setCopied] = useState('');
  const label = t(`diffuse.code.${name}`);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <section aria-label={label}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Typography tag="h3" fontWeight="bold">
            {label}
          </Typography>
          <Button
            variant="secondary"
            size="S"
            aria-label={t('diffuse.copyCode', { label })}
            onClick={() => void copy()}
          >
            {t(copied === text ? 'diffuse.copied' : 'diffuse.copyIt')}
          </Button>
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {t(`diffuse.code.${name}.hint`)}
        </Typography>
        <pre
          tabIndex={0}
          aria-label={label}
          style={{
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            fontFamily: 'monospace',
            fontSize: '1.3rem',
            lineHeight: 1.5,
          }}
        >
          <Typography fontWeight="regular" style={{ fontFamily: 'inherit' }}>
            {text}
          </Typography>
        </pre>
        {note && <Typography variant="pi">{note}</Typography>}
        {href && (
          <Link href={href} isExternal>
            {t('diffuse.try')}
          </Link>
        )}
      </Flex>
    </section>
  );
}
